import type { Wording } from '../define.ts';
import type { evidenceItem, instrumentResult, journalised } from './records.ts';

export const evidenceItemEn: Wording<typeof evidenceItem> = {
  title: 'Evidence',
  lead: 'One line at a time: what happened, and when. The list can help with the police, in court and in a residence case.',
  topics: {
    item: {
      title: 'What happened',
      guidance: [
        'Write it as it was seen, heard or shown. Do not write what it means, nor who is right.',
        'Write place and time, and who was there. Use quotation marks when it was said like that.',
        'If it is about residence: most refusals come from lack of proof. Get advice from a lawyer before the citizen moves.',
        'Do not ask the citizen to fetch evidence if it can be noticed.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Which day did it happen?' },
    what: { label: 'What happened?', hint: 'What was seen, heard or shown. Also where, and when that day.' },
    kind: {
      label: 'What can show it?',
      options: {
        policeReport: 'Report to the police',
        doctor: 'Doctor or emergency room',
        crisisCentre: 'Crisis centre',
        messages: 'Messages, calls or pictures',
        witness: 'A witness',
        ownNotes: 'The citizen’s own notes',
      },
    },
    where: { label: 'Where is it kept?', hint: 'A place the other cannot get to.' },
  },
};

export const instrumentResultEn: Wording<typeof instrumentResult> = {
  title: 'Result from another instrument',
  lead: 'Use the instrument’s own words. The result stands beside your judgement. It does not choose for you.',
  topics: {
    result: {
      title: 'The result',
      guidance: [
        'An instrument can be wrong. A result that sounds reassuring does not make the danger smaller.',
      ],
    },
  },
  fields: {
    instrument: { label: 'Which instrument?' },
    version: { label: 'Which version?' },
    doneOn: { label: 'Which day was it used?' },
    doneBy: { label: 'Who used it?' },
    trained: {
      label: 'Is the person trained in it?',
      options: { yes: 'Yes', no: 'No', notKnown: 'Not known' },
    },
    result: { label: 'The result in the instrument’s own words' },
    note: { label: 'Worth knowing' },
    nextOn: { label: 'When should it be used again?' },
  },
};

export const journalisedEn: Wording<typeof journalised> = {
  title: 'Entered in the case system',
  topics: { confirm: { title: 'Is it entered in the case system?' } },
  fields: {
    done: {
      label: 'I have entered it in the municipality’s case system',
      points: [
        'The text is in the right case.',
        'What is protected is in a document with restricted access.',
      ],
    },
  },
};
