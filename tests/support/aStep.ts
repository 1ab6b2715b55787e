import { asInstant, asStreamId } from '../../src/entries/ids.ts';
import type { Draft, DraftValues } from '../../src/entries/draft.ts';
import { defineStep, type SourceRef, type Wording } from '../../src/model/define.ts';
import type { Drafts } from '../../src/flow/ports.ts';
import { asDraftId } from '../../src/entries/ids.ts';

const source: SourceRef = { work: 'practiceKnowledge', place: 'a made-up step for tests' };

/** A made-up piece of work with every kind of question; signs an assessment. */
export const everyKind = defineStep({
  id: 'everyKind',
  stage: 'assessment',
  signs: 'assessment',
  safeToAskWhen: { field: 'safe', is: ['confirmed'] },
  topics: [
    {
      id: 'first',
      fields: [
        { id: 'livesTogether', kind: 'choice', options: ['yes', 'no', 'notKnown'], required: true, source },
        { id: 'safe', kind: 'confirm', goesTo: 'none', source },
        {
          id: 'situation',
          kind: 'longText',
          protected: true,
          showWhen: { field: 'livesTogether', is: ['yes'] },
          source,
        },
      ],
    },
    {
      id: 'second',
      fields: [
        { id: 'citizenAge', kind: 'number', min: 0, max: 120, source },
        { id: 'day', kind: 'date', allow: 'past', goesTo: 'none', source },
        { id: 'wants', kind: 'shortText', source },
        { id: 'ways', kind: 'choices', options: ['call', 'sms', 'letter'], goesTo: 'none', source },
        {
          id: 'feels',
          kind: 'scale',
          min: 0,
          max: 10,
          options: ['notAsked', 'refused'],
          goesTo: 'none',
          source,
        },
      ],
    },
    {
      id: 'third',
      needsSafeToAsk: true,
      fields: [
        {
          id: 'persons',
          kind: 'list',
          source,
          items: [
            { id: 'label', kind: 'shortText', required: true, source },
            { id: 'relation', kind: 'choice', options: ['partner', 'formerPartner'], required: true, source },
            {
              id: 'when',
              kind: 'shortText',
              showWhen: { field: 'relation', is: ['formerPartner'] },
              source,
            },
          ],
        },
      ],
    },
  ],
});

export const everyKindWords: Wording<typeof everyKind> = {
  title: 'Prøve',
  lead: 'En opdigtet opgave.',
  topics: {
    first: { title: 'Hjemmet', guidance: ['Sig, hvorfor du spørger.'] },
    second: { title: 'Nu' },
    third: { title: 'Personer' },
  },
  fields: {
    livesTogether: {
      label: 'Bor I sammen?',
      hint: 'Også nogle dage om ugen.',
      options: { yes: 'Ja', no: 'Nej', notKnown: 'Ved ikke' },
    },
    safe: { label: 'Er det trygt at spørge?', points: ['I er alene', 'Ingen kan høre med'] },
    situation: { label: 'Hvordan er det hjemme?', evidence: 'Det er vores erfaring.' },
    citizenAge: { label: 'Alder' },
    day: { label: 'Hvornår skete det?' },
    wants: { label: 'Hvad vil borgeren?' },
    ways: { label: 'Hvilke veje er trygge?', options: { call: 'Opkald', sms: 'SMS', letter: 'Brev' } },
    feels: {
      label: 'Hvor tryg er du lige nu?',
      lowest: 'slet ikke',
      highest: 'helt',
      options: { notAsked: 'Ikke spurgt', refused: 'Ønsker ikke at svare' },
    },
    persons: {
      label: 'Hvem gør det?',
      add: 'Tilføj en person',
      one: 'Person',
      items: {
        label: { label: 'Neutralt ord' },
        relation: { label: 'Forhold', options: { partner: 'Partner', formerPartner: 'Tidligere partner' } },
        when: { label: 'Siden hvornår?' },
      },
    },
  },
};

/** Begins a draft of a step in a store and fills it. */
export async function aDraft(drafts: Drafts, step: string, values: DraftValues = {}): Promise<Draft> {
  const id = await drafts.begin({
    step,
    stream: asStreamId('case-1'),
    givens: {},
    startedAt: asInstant('2026-11-23T10:00:00.000+01:00'),
  });
  const changes = Object.entries(values).map(([set, to]) => ({ set, to }));
  if (changes.length > 0) await drafts.change(id, changes);
  return drafts.open(asDraftId(id));
}
