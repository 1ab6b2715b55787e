/** The part of the Storage Buckets API we use (WICG draft; Chromium 122 and newer). The language's types lack it. */
export interface StorageBucket {
  readonly indexedDB: IDBFactory;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
  persisted(): Promise<boolean>;
}
export interface StorageBuckets {
  open(
    name: string,
    options?: { readonly durability?: 'strict' | 'relaxed'; readonly persisted?: boolean },
  ): Promise<StorageBucket>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

/** Null where the browser has none. */
export function storageBuckets(navigator: object): StorageBuckets | null {
  const found: unknown = 'storageBuckets' in navigator ? navigator.storageBuckets : undefined;
  return typeof found === 'object' && found !== null ? (found as StorageBuckets) : null;
}
