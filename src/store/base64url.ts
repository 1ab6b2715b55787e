import type { Bytes } from './bytes.ts';

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** Throws on anything `toBase64url` would not have written, so that one value has one text. */
export function fromBase64url(text: string): Bytes {
  if (!/^[A-Za-z0-9_-]*$/u.test(text) || text.length % 4 === 1) throw new Error('not base64url');
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  const spare = text.length % 4 === 2 ? 4 : text.length % 4 === 3 ? 2 : 0;
  const last = text.at(-1);
  if (spare > 0 && last !== undefined && (alphabet.indexOf(last) & ((1 << spare) - 1)) !== 0)
    throw new Error('not base64url');
  return bytes;
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
