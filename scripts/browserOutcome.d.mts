export declare const framesStopped: string;
export declare const browserOutcome: (report: unknown) => {
  readonly passed: number;
  readonly failed: number;
  readonly again: readonly string[];
};
