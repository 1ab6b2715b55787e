import { describe, expect, it } from 'vitest';
import { bodyShape } from '../../src/entries/bodyShape.ts';
import type { DraftValues } from '../../src/entries/draft.ts';
import { asLocalDate } from '../../src/entries/ids.ts';
import { entryKinds } from '../../src/entries/kinds.ts';
import { judgedKeys } from '../../src/exchange/judgedKeys.ts';
import { renderNote } from '../../src/exchange/renderNote.ts';
import type { Language } from '../../src/model/define.ts';
import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { loadWording, steps, type StepId } from '../../src/model/steps/steps.ts';
import { checkForSigning } from '../../src/rules/checkForSigning.ts';

const today = asLocalDate('2026-11-22');

async function notesOf(
  id: StepId,
  values: DraftValues,
  givens: Record<string, string>,
  language: Language = 'da',
) {
  const step = steps[id];
  const check = checkForSigning(step, values, givens, today);
  if (!check.ok) throw new Error(`not ready: ${[...check.problems.keys()].join(', ')}`);
  const wording = await loadWording(id, language);
  return Object.fromEntries(
    check.bodies.map(({ kind, body }) => [
      kind,
      renderNote({ step, wording, kind, body, language, onDate: today, by: 'AB' }),
    ]),
  );
}
const judgement = {
  'factor.strangulation': 'yes',
  'factor.threatsToKill': 'notKnown',
  safety: '4',
  level: 'high',
  why: 'Pres mod halsen.\nHun er bange.',
  nextOn: '2026-11-29',
  measures: ['m1'],
  'measures/m1/what': 'Ny lås',
  'measures/m1/who': 'Boligselskabet',
  'measures/m1/when': 'i morgen',
};

describe('the note of a signed entry', () => {
  it('keeps what was seen and said apart from what is judged', async () => {
    const { riskEvaluation: note = '' } = await notesOf('riskEvaluation', judgement, {});
    const [said = '', judged = ''] = note.split('FAGLIG VURDERING');
    expect(said).toContain('SET OG SAGT');
    expect(said).not.toContain('Pres mod halsen');
    expect(judged).toContain('Pres mod halsen');
    expect(judged).toContain('29.11.2026');
    expect(said).toContain('4 (0-10)');
    expect(said).toContain('Ny lås');
  });

  it('is word for word the same each time, with date and author, and without ids or the name of the product', async () => {
    const once = await notesOf('riskEvaluation', judgement, {});
    expect(await notesOf('riskEvaluation', judgement, {})).toEqual(once);
    const note = once['riskEvaluation'] ?? '';
    expect(note).toContain('Dato: 22.11.2026\nSkrevet af: AB');
    expect(note).not.toMatch(/factor\.|strangulation|notKnown|\bm1\b|trygvej|forløb/i);
  });

  it('says at least which level the results of other instruments meant, where a map bound it', async () => {
    const bound = { boundLevel: 'high', boundBy: 'result-1', mapVersion: 'setting-1' };
    const { riskEvaluation: note = '' } = await notesOf('riskEvaluation', judgement, bound);
    const [, judged = ''] = note.split('FAGLIG VURDERING');
    expect(judged).toContain(
      `Resultater fra andre redskaber betød her mindst: ${riskLevelsDa.high.sentence}`,
    );
    expect(note).not.toMatch(/result-1|setting-1/);
    const { riskEvaluation: free = '' } = await notesOf('riskEvaluation', judgement, {});
    expect(free).not.toContain('andre redskaber');
  });

  it('writes which form of the safe-to-ask check was confirmed, point by point, for the entry it belongs to', async () => {
    const values = {
      conversationForm: 'telephone',
      'safeToAsk.telephone': 'confirmed',
      askedWith: 'openQuestion',
      outcome: 'told',
      dangerNow: 'no',
      phoneWatched: 'yes',
      alias: 'Asp',
      responsible: 'AB',
    };
    const notes = await notesOf('detection', values, { wayIn: 'routine' });
    const wording = await loadWording('detection', 'da');
    for (const point of wording.fields['safeToAsk.telephone']?.points ?? ['missing'])
      expect(notes['detection']).toContain(`- ${point}`);
    expect(notes['detection']).not.toContain(wording.fields['safeToAsk.inPerson']?.label);
    expect(notes['detection']).not.toContain('Asp');
    expect(notes['caseOpened']).toContain('Asp');
  });

  it('is written in English when that is the language', async () => {
    const { riskEvaluation: note = '' } = await notesOf('riskEvaluation', judgement, {}, 'en');
    expect(note).toContain('PROFESSIONAL JUDGEMENT');
    expect(note).toContain('29 November 2026');
  });

  it('says only the minimum when violence was not told', async () => {
    const values = {
      conversationForm: 'inPerson',
      'safeToAsk.inPerson': 'confirmed',
      askedWith: 'openQuestion',
      outcome: 'notTold',
    };
    const notes = await notesOf('detection', values, { wayIn: 'routine' });
    expect(Object.keys(notes)).toEqual(['detection']);
    expect(notes['detection']).not.toMatch(/ingen vold|alene med mig/i);
  });

  it('knows only keys as judged that their bodies have', () => {
    const unknown = entryKinds.flatMap((kind) =>
      (judgedKeys[kind] ?? []).filter((key) => !bodyShape(kind).keys.has(key)).map((key) => `${kind}.${key}`),
    );
    expect(unknown).toEqual([]);
  });
});
