/** The Content-Security-Policy of the product. */
export const policy: string;
/** All security headers of the product. */
export const headers: Readonly<Record<string, string>>;
