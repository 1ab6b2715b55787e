/** Path of the browser to test with, or null when Playwright's own is to be used. */
export function browserPath(): string | null;
/** Makes sure that a browser is there, or throws with what to do. */
export function ensureBrowser(): void;
