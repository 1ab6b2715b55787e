/** Which version of the questions, lists and rules this product carries; written into every signed entry. */
export const modelVersion = '2026.3';
