import { describe, expect, it } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { homeLines } from '../../../src/flow/homeLines.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { asStreamId } from '../../../src/entries/ids.ts';
import { reasonsDa } from '../../../src/text/reasons.da.ts';
import { reasonsEn } from '../../../src/text/reasons.en.ts';
import { handoverForReader } from '../../../src/ui/shell/handoverForReader.ts';
import { aCase, type ACase } from '../../support/aCase.ts';

const names: Readonly<Record<string, string>> = { anna: 'AB', bo: 'Bo Bro', eva: 'Eva Ek' };
const nameOf = (person: string) => names[person];
const opened = aCase().signs('caseOpened', { alias: 'Birk', responsible: 'AB', responsiblePerson: 'anna' });
const toBo = opened.signs('handover', { receiver: 'Bo Bro', receiverPerson: 'bo', standIn: 'Eva Ek' });
const toCd = opened.signs('handover', { receiver: 'CD', standIn: 'Bo Bro', standInPerson: 'bo' });
const refusedBy = (told: ACase, by: string) => {
  const body: BodyOf<'handoverAnswer'> = {
    handover: told.newest('handover'),
    answer: 'refused',
    tie: 'no',
    reason: 'Ferie',
  };
  return told.signs('handoverAnswer', body, { by });
};
/** The words about the handover, as "Nu" of the case and as the list of all cases has them. */
function readBy(told: ACase, person: string, texts = reasonsDa): readonly string[] {
  const stream = { stream: asStreamId('s'), summary: summarise(told.entries) };
  const day = homeLines([stream], [], told.today);
  return [...told.stands().nextUp, ...day.lines]
    .filter(({ kind }) => kind === 'handover')
    .map(({ reason: { code, about = {} } }) =>
      texts[code](handoverForReader(about, asPersonId(person), nameOf)),
    );
}
const twice = (words: string) => [words, words];

describe('an open handover is said by who reads', () => {
  it('is still the sender’s, who reads that it is', () => {
    expect(readBy(toBo, 'anna')).toEqual(twice('Bo Bro har ikke sagt ja endnu. Sagen er stadig din.'));
    expect(readBy(toCd, 'anna')).toEqual(twice('CD har ikke sagt ja endnu. Sagen er stadig din.'));
  });
  it('asks the receiver, or the stand-in, for an answer', () => {
    expect(readBy(toBo, 'bo')).toEqual(twice('AB vil give dig sagen. Svar i dag.'));
    expect(readBy(toCd, 'bo')).toEqual(twice('AB vil give dig sagen. Svar i dag.'));
    expect(readBy(toCd, 'bo', reasonsEn)).toEqual(twice('AB wants to give you the case. Answer today.'));
  });
  it('tells anybody else who has the case', () => {
    expect(readBy(toBo, 'eva')).toEqual(twice('Bo Bro har ikke sagt ja endnu. Sagen er stadig hos AB.'));
  });
});

describe('a handover that was refused is said by who reads', () => {
  const refused = refusedBy(toCd, 'bo');
  it('names who signed the refusal, also where a stand-in did', () => {
    const choose = 'Den er stadig din: giv den til en anden, eller behold den.';
    expect(readBy(refused, 'anna')).toEqual(twice(`Bo Bro kunne ikke tage sagen. ${choose}`));
    expect(readBy(refusedBy(toBo, 'bo'), 'anna')).toEqual(twice(`Bo Bro kunne ikke tage sagen. ${choose}`));
  });
  it('is "yours" to the sender alone', () => {
    for (const person of ['bo', 'eva'])
      expect(readBy(refused, person)).toEqual(twice('Bo Bro kunne ikke tage sagen. Den er stadig hos AB.'));
  });
  it('of a name says who wrote it down', () => {
    expect(readBy(refusedBy(toCd, 'eva'), 'bo')).toEqual(
      twice('CD kunne ikke tage sagen. Det har Eva Ek skrevet. Den er stadig hos AB.'),
    );
  });
});
