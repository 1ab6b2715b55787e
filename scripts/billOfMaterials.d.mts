export interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}
export declare const billOf: (lock: unknown) => Bill;
