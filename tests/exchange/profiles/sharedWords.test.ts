import { describe, expect, it } from 'vitest';
import { sharedWords } from '../../../src/exchange/profiles/sharedWords.ts';
import { aCase } from '../../support/aCase.ts';
import { noteOf } from './aNote.ts';

const found = (text: string, protectedText: string, naming = true): readonly string[] =>
  sharedWords([{ title: 'Samtale', label: 'Hvad', text }], [{ text: protectedText, naming }]).flatMap(
    ({ words }) => words,
  );

describe('words that stand in a text that leaves and in one that must stay', () => {
  it('are found however a number is spaced', () => {
    expect(found('Ring på 00112233.', 'tlf. 00 11 22 33')).toEqual(['00112233']);
    expect(found('Ring på 00-11 22 33', '00112233')).toEqual(['00112233']);
  });

  it('are found in capitals, small letters and with an ending', () => {
    expect(found('Hun bor på LINDEVEJ nu, ved lindevejens skole.', 'Lindevej 4, 2. th')).toEqual([
      'LINDEVEJ',
      'lindevejens',
    ]);
    expect(found('Åse og Ødbys have', 'Ødby')).toEqual(['Ødbys']);
  });

  it('are short names only as whole words with a capital', () => {
    expect(found('Bo kom. Hun vil bo alene.', 'Bo Prøve')).toEqual(['Bo']);
    expect(found('Hun vil bo alene. Idag.', 'Bo og Ida')).toEqual([]);
  });

  it('are of a longer text only its numbers and names: the rest is everybody’s language', () => {
    const note = 'Hun henter børnene hos Mette efter skole. Nummer 4455 66.';
    expect(found('Hun henter børnene efter skole', note, false)).toEqual([]);
    expect(found('Mette var der. Bus 445566.', note, false)).toEqual(['Mette', '445566']);
  });

  it('are none where nothing must stay', () => {
    expect(found('Hun bor på Lindevej', '')).toEqual([]);
  });

  it('are said to staff in the preview, and the text leaves as it was written', async () => {
    const told = aCase()
      .signs('identityNote', { address: 'Lindevej 4' })
      .signs('supportiveTalk', { onDay: '2026-11-02', about: 'Vi talte om lindevej.', next: 'Ring' });
    const { preview, text } = await noteOf(told, 'cooperatingAgency');
    expect(preview.shared).toEqual([
      { title: 'Støttende samtale', label: expect.any(String), words: ['lindevej'] },
    ]);
    expect(preview.openTexts).toBe(1);
    expect(text).toContain('Vi talte om lindevej.');
    expect((await noteOf(told, 'internalCase')).preview.shared).toEqual([]);
  });
});
