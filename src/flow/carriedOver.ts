import { canonicalText } from '../entries/canonical.ts';
import type { Summary } from '../entries/summary.ts';

/** Three readings of one part: with the signature, without it, and the summary as it stood. */
interface Readings {
  readonly now: unknown;
  readonly before: unknown;
  readonly stood: unknown;
}

/** One text for one value; what JSON leaves out is left out. */
const text = (value: unknown): string => canonicalText(JSON.parse(JSON.stringify({ is: value ?? null })));
const isSame = (one: unknown, other: unknown): boolean => text(one) === text(other);
const lacks = (list: readonly unknown[], one: unknown): boolean => !list.some((each) => isSame(each, one));

/** What the signature has changed is changed in what stood; everything else of it stays. */
function carried({ now, before, stood }: Readings): unknown {
  if (stood === undefined) return now;
  if (isSame(now, before)) return stood;
  if (typeof now === 'number' && typeof before === 'number' && typeof stood === 'number')
    return Math.max(0, stood + now - before);
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(stood)) {
    const kept = stood.filter((one) => lacks(before, one) || !lacks(now, one));
    return [...kept, ...now.filter((one) => lacks(before, one) && lacks(kept, one))];
  }
  return now;
}

type Part = Readonly<Record<string, unknown>>;
function part<P extends object>(now: P, before: object | undefined, stood: object | undefined): P {
  if (stood === undefined || before === undefined) return now;
  const fields = Object.entries(now).map(([name, value]) => [
    name,
    carried({ now: value, before: (before as Part)[name], stood: (stood as Part)[name] }),
  ]);
  return Object.fromEntries(fields) as P;
}

/** A summary in which news of another machine is missing says so with no version: it is made anew from what can be read. */
const whole = <P extends { readonly machineVersion: string }>(stood: P | undefined): P | undefined =>
  stood?.machineVersion === '' ? undefined : stood;

/**
 * The summary after a signature of somebody who cannot read all of the stream. What they cannot see is in it as it stood:
 * made from what they see alone, a judged case would be one that nobody has judged. `alone`: what they signed, by itself. Danger
 * told in it stands, also where danger told before has been judged since.
 */
export function carriedOver(readings: {
  readonly now: Summary;
  readonly before: Summary;
  readonly stood: Summary;
  readonly alone: Summary;
}): Summary {
  const { now, before, stood, alone } = readings;
  const { contact, intake, caseFile, ...rest } = now;
  const danger = alone.contact?.provisionalDanger === true;
  const inContact = contact && part(contact, before.contact, whole(stood.contact));
  return {
    ...rest,
    ...(inContact && {
      contact: { ...inContact, provisionalDanger: danger || inContact.provisionalDanger },
    }),
    ...(intake && { intake: part(intake, before.intake, whole(stood.intake)) }),
    ...(caseFile && { caseFile: part(caseFile, before.caseFile, whole(stood.caseFile)) }),
  };
}
