/** Plain data without fields that were set to undefined: for the store they are fields that are not there. */
export const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
