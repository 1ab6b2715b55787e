import type { Worker as PageWorker } from '@playwright/test';

/** Notes every secret key the Worker hands to the platform, so that the test can look for its bytes. */
export const watchKeys = (worker: PageWorker): Promise<void> =>
  worker.evaluate(() => {
    const seen: string[] = [];
    const original = crypto.subtle.importKey.bind(crypto.subtle) as (...all: unknown[]) => Promise<CryptoKey>;
    const note = (format: unknown, data: unknown, algorithm: unknown, usages: unknown) => {
      const name = typeof algorithm === 'string' ? algorithm : (algorithm as { name: string }).name;
      const isPublic =
        (name === 'Ed25519' && String(usages).includes('verify')) || (name === 'X25519' && format === 'raw');
      if (isPublic || !(format === 'raw' || format === 'pkcs8')) return;
      const bytes = ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data as ArrayBuffer);
      // The last 32 bytes of a pkcs8 file are the key itself.
      seen.push(Array.from(bytes.slice(-32), (byte) => byte.toString(16).padStart(2, '0')).join(''));
    };
    Object.defineProperty(crypto.subtle, 'importKey', {
      value: (...all: unknown[]) => {
        note(all[0], all[1], all[2], all[4]);
        return original(...all);
      },
    });
    Object.assign(globalThis, { seenKeys: seen });
  });

/** What was noted so far, each key once. */
export const seenKeys = async (worker: PageWorker): Promise<readonly Buffer[]> => {
  const seen = await worker.evaluate(() => (globalThis as unknown as { seenKeys: string[] }).seenKeys);
  return [...new Set(seen)].map((key) => Buffer.from(key, 'hex'));
};
