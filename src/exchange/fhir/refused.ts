import type { PackRefusal, PackRefusalCode } from '../../model/instruments/packRefusals.ts';

/** Thrown inside this folder where reading stops, and caught at its door: nothing of the file is used then. */
export class Refused extends Error {
  readonly refusal: PackRefusal;
  constructor(code: PackRefusalCode, at: string, about?: string) {
    super(code);
    this.refusal = about === undefined ? { code, at } : { code, at, about: shortened(about) };
  }
}

/** As much of the file as helps to find the place; the rest of a long text helps nobody. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
