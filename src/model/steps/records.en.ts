import type { Wording } from '../define.ts';
import type { evidenceItem, journalised } from './records.ts';

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
