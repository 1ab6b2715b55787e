import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import type { StepDefinition, Topic } from '../../../src/model/define.ts';
import { visibleTopics } from '../../../src/rules/visibleQuestions.ts';

const source = { work: 'ownWording', place: 'test' } as const;
const step: StepDefinition = {
  id: 'anyItem',
  stage: 'assessment',
  signs: 'assessment',
  givens: ['marks'],
  topics: [
    {
      id: 'list',
      fields: [
        {
          id: 'persons',
          kind: 'list',
          source,
          items: [
            { id: 'relation', kind: 'choice', options: ['partner', 'carer'], source },
            {
              id: 'forms',
              kind: 'choices',
              options: ['digital', 'physical'],
              source,
              showWhen: { field: 'relation', is: ['partner'] },
            },
          ],
        },
      ],
    },
    { id: 'digital', fields: [], showWhen: { field: 'persons/forms', is: ['digital'] } },
    { id: 'care', fields: [], showWhen: { answered: 'persons/relation' } },
    { id: 'known', fields: [], showWhen: { field: 'given.marks', is: ['pets'] } },
    { id: 'nowhere', fields: [], showWhen: { field: 'persons/nothing', is: ['digital'] } },
  ] satisfies readonly Topic[],
};
const open = (values: DraftValues, marks = ''): readonly string[] =>
  visibleTopics(step, values, { marks }).map(({ id }) => id);

describe('a page that rests on any item of a list', () => {
  it('opens when one item has the answer, whichever it is, and stays shut without', () => {
    expect(open({})).toEqual(['list']);
    expect(open({ persons: ['a'] })).toEqual(['list']);
    const two: DraftValues = {
      persons: ['a', 'b'],
      'persons/a/relation': 'carer',
      'persons/b/relation': 'partner',
      'persons/b/forms': ['physical', 'digital'],
    };
    expect(open(two)).toEqual(['list', 'digital', 'care']);
    expect(open({ ...two, 'persons/b/forms': ['physical'] })).toEqual(['list', 'care']);
  });

  it('does not rest on an item that was taken out, nor on an answer that is hidden in its item', () => {
    const answers: DraftValues = { 'persons/a/relation': 'partner', 'persons/a/forms': ['digital'] };
    expect(open({ ...answers, persons: [] })).toEqual(['list']);
    expect(open({ ...answers, persons: ['a'], 'persons/a/relation': 'carer' })).toEqual(['list', 'care']);
  });

  it('opens by what the case knew when the work began, word by word', () => {
    expect(open({}, 'money pets')).toEqual(['list', 'known']);
    expect(open({}, 'carpets')).toEqual(['list']);
    expect(open({}, ' ')).toEqual(['list']);
  });
});
