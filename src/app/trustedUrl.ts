/**
 * The page's one Trusted Types policy: an address may become a Worker or a service worker only when it is our own.
 * Where the browser has no Trusted Types the same check stands alone.
 */
interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** The address itself, when it is ours. Throws a `TypeError` otherwise. */
export function ownUrl(url: string): string {
  const read = new URL(url, location.href);
  if (read.origin !== location.origin) throw new TypeError('only our own scripts may be started');
  return read.href;
}

const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
const policy = trustedTypes?.createPolicy('forloeb', { createScriptURL: ownUrl });

export const trustedUrl = (url: string): string => policy?.createScriptURL(url) ?? ownUrl(url);
