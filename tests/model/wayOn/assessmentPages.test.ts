import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import type { Field } from '../../../src/model/define.ts';
import { situationMarks, type SituationMark } from '../../../src/model/situationMarks.ts';
import { assessment } from '../../../src/model/steps/assessment.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { visibleTopics } from '../../../src/rules/visibleQuestions.ts';
import { aMonday } from '../../support/aCase.ts';

const pages = (values: DraftValues, marks: readonly SituationMark[] = []): readonly string[] =>
  visibleTopics(assessment, values, { marks: marks.join(' ') }).map(({ id }) => id);
const branches = ['care', 'residence', 'honour', 'digital', 'pets'];
const opened = (values: DraftValues, marks: readonly SituationMark[] = []): readonly string[] =>
  pages(values, marks).filter((id) => branches.includes(id));
const fields: readonly Field[] = assessment.topics.flatMap((topic): readonly Field[] => topic.fields);

describe('the pages of the assessment', () => {
  it('are the same for everybody, but for those that open where they apply', () => {
    expect(opened({})).toEqual([]);
    expect(pages({})).toHaveLength(assessment.topics.length - branches.length);
    expect(opened({}, situationMarks)).toEqual(branches);
  });

  it('open by what is chosen, by who uses violence and how, and by what the case knows', () => {
    expect(opened({ alsoRelevant: ['pets', 'residence'] })).toEqual(['residence', 'pets']);
    const controlled = { persons: ['a'], 'persons/a/forms': ['negativeSocialControl'] };
    expect(opened(controlled)).toEqual(['honour']);
    expect(opened({ persons: ['a'], 'persons/a/forms': ['stalking'] })).toEqual(['digital']);
    expect(opened({ persons: ['a'], 'persons/a/relation': 'carer' })).toEqual(['care']);
    expect(opened({ disability: 'yes' })).toEqual(['care']);
    expect(opened({ disability: 'notKnown' })).toEqual([]);
    expect(opened({}, ['papersHeld'])).toEqual(['residence']);
    expect(opened({}, ['carerUsesViolence'])).toEqual(['care']);
  });

  it('demand nothing: an assessment without a single answer can be signed', () => {
    expect(checkForSigning(assessment, {}, { marks: 'pets' }, aMonday)).toMatchObject({
      ok: true,
      bodies: [{ kind: 'assessment', body: {} }],
    });
    expect(fields.filter((field) => field.required === true)).toEqual([]);
  });

  it('keep nothing of a page that closed again', () => {
    const check = checkForSigning(assessment, { alsoRelevant: ['honour'], petsNote: 'Hund' }, {}, aMonday);
    expect(check.ok ? check.bodies : []).toEqual([
      { kind: 'assessment', body: { alsoRelevant: ['honour'] } },
    ]);
  });

  it('keep from the person using violence where the citizen works, lives, learns and finds help', () => {
    const tagged = [
      'atCrisisCentre',
      'childrenNote',
      'housingNote',
      'workNote',
      'situation',
      'residenceNote',
      'honourNote',
      'safeDevice',
      'digitalNote',
      'petsNote',
      'networkPeople',
      'network',
      'earlierHelp',
      'earlierHelpNote',
      'careNote',
      'health',
    ];
    expect(fields.filter(({ protected: mark }) => mark === true).map(({ id }) => id)).toEqual(
      expect.arrayContaining(tagged),
    );
  });
});
