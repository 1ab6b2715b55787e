/** One text a failure: file, name and the first lines of why, of a report of vitest or of playwright. */
export function failuresOf(report: unknown): readonly string[];
