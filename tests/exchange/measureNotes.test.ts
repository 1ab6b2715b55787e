import { describe, expect, it } from 'vitest';
import { noteTitle } from '../../src/exchange/noteTitle.ts';
import { renderNote } from '../../src/exchange/renderNote.ts';
import { exportProfiles } from '../../src/model/vocabulary.ts';
import { ACase, aCase } from '../support/aCase.ts';
import { inPrivate, measuresSigned, shipped, sittingOf } from '../support/aSitting.ts';
import { noteOf } from './profiles/aNote.ts';

const sitting = sittingOf(await shipped(['who5', 'goal']));
const [who5, goal] = measuresSigned(sitting, {
  ...inPrivate,
  'who5.1': '3',
  'who5.2': '4',
  'who5.3': '3',
  'who5.4': '4',
  'who5.5': '4',
  goals: ['a'],
  'goals/a/goal': 'SOVETRYGT',
  'goals/a/goal.1': '7',
});
if (who5 === undefined || goal === undefined) throw new Error('two measures');
const written = (body: object) =>
  renderNote({
    step: sitting.step,
    wording: { ...sitting.wording, title: noteTitle('measure', body, 'Måling', sitting.wording) },
    kind: 'measure',
    body,
    language: 'da',
  });
const measured = aCase().told().signs('measure', who5).signs('measure', goal);
const told = new ACase(
  measured.entries.map((entry) =>
    entry.kind === 'measure'
      ? { ...entry, rendered: { text: written(Object(entry.body) as object), language: 'da' as const } }
      : entry,
  ),
  measured.today,
  measured.said,
);
const only = told.entries.filter(({ kind }) => kind === 'measure');

describe('the note of a measure', () => {
  it('names the questionnaire and has each answer under its question, in words', () => {
    const note = written(who5);
    expect(note).toContain('Måling: Trivsel de sidste to uger (WHO-5)');
    expect(note).toContain('glad og i godt humør: Lidt mere end halvdelen af tiden');
    expect(note).toContain('Hvornår i forløbet er det? Ved start');
    expect(note).not.toContain('SOVETRYGT');
    expect(written(goal)).toContain('SOVETRYGT');
  });

  it('holds no raw total: it is read in conversation before it is signed', () => {
    expect(written(who5)).not.toMatch(/72|fra 0 til 100/);
  });
});

describe('what leaves of a measure', () => {
  it('has the total in the internal case alone, with the rule’s own line', async () => {
    const { text } = await noteOf(told, 'internalCase', { chosen: only });
    expect(text).toContain('72 (fra 0 til 100)');
    expect(text).toContain('Topp 2015');
  });

  it.each(exportProfiles.filter((profile) => profile !== 'internalCase'))(
    'has neither total, answers nor goals for %s',
    async (profile) => {
      const { text, preview } = await noteOf(told, profile, { chosen: only });
      expect(text).not.toMatch(/72|halvdelen|trivslen|SOVETRYGT|WHO/);
      expect(preview.leftOut.flatMap(({ labels }) => labels)).toContain('Svarene, og hvad de viser');
    },
  );
});
