import type { Bytes } from './bytes.ts';

/**
 * Plaintext is padded to few sizes, so that the length of a record tells little: 256, 512, 1024, 2048 and 4096
 * bytes, then steps of one eighth of the power of two below.
 */
export function paddedSize(length: number): number {
  if (length <= 4096) {
    let size = 256;
    while (size < length) size *= 2;
    return size;
  }
  const step = 2 ** (Math.floor(Math.log2(length - 1)) - 3);
  return Math.ceil(length / step) * step;
}

/** Four bytes of length (big endian), the bytes, zeros. */
export function pad(bytes: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedSize(bytes.length + 4));
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, 4);
  return padded;
}

/** What `pad` was given, or null when these bytes were not made by it. */
export function unpad(padded: Bytes): Bytes | null {
  if (padded.length < 256) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length + 4 > padded.length || paddedSize(length + 4) !== padded.length) return null;
  if (padded.subarray(4 + length).some((byte) => byte !== 0)) return null;
  return padded.slice(4, 4 + length);
}
