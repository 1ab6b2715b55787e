export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly said: readonly string[];
}
export declare const outcomes: (
  root: string,
  unit: unknown,
  browsers: readonly unknown[],
) => ReadonlyMap<string, Outcome>;
export declare const promisesPage: (
  found: ReadonlyMap<string, Outcome>,
  run: {
    readonly on: string;
    readonly commit: string;
    /** Files that ran on an earlier commit, where that was let stand. */
    readonly earlier?: readonly { readonly file: string; readonly commit: string }[];
    readonly minutes: number;
  },
) => string;
