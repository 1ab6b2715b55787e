import { formsOfViolence, type Relation } from '../model/vocabulary.ts';
import type { CaseFacts } from './facts.ts';
import { mergedByWord } from './mergedByWord.ts';

type Person = CaseFacts['persons'][number];

/** Every form that was told stays; a relation not known takes nothing away. */
const joined = (before: Person, now: Person): Person => ({
  label: before.label,
  relation: now.relation === 'notKnown' ? before.relation : now.relation,
  forms: formsOfViolence.filter((form) => before.forms.includes(form) || now.forms.includes(form)),
});

const alike = (before: Person, now: Person): boolean => before.relation === now.relation;
/** Stations of one relation: a partner who is a former partner after the break is one person. */
const oneRelation: ReadonlySet<Relation> = new Set<Relation>(['partner', 'dating', 'formerPartner']);
const movedOn = (before: Person, now: Person): boolean =>
  oneRelation.has(before.relation) && oneRelation.has(now.relation);
/** A brother and a former partner under the same first name are two: only an unknown relation leaves it open. */
const canBeOne = (before: Person, now: Person): boolean =>
  alike(before, now) || movedOn(before, now) || before.relation === 'notKnown' || now.relation === 'notKnown';

/** The persons using violence after one more assessment. */
export const withPersons = (before: readonly Person[], now: readonly Person[]): readonly Person[] =>
  mergedByWord(before, now, { alike, canBeOne, join: joined });
