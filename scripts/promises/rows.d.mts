export interface PromiseRow {
  readonly promise: string;
  readonly number: string;
  readonly tests: readonly string[];
  readonly breaks: readonly string[];
  readonly long?: string;
}
export declare const promises: readonly PromiseRow[];
