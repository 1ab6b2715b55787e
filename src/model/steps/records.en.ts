import type { Wording } from '../define.ts';
import type { evidenceItem, journalised } from './records.ts';

export const evidenceItemEn: Wording<typeof evidenceItem> = {
  title: 'Evidence',
  lead: 'One line at a time: what happened, and when. The list can help with the police, in court and in a residence case.',
  topics: {
    item: {
      title: 'What happened',
      guidance: [
        'Write it as it was seen, heard or shown. Do not write what it means.',
        'Do not ask the citizen to fetch evidence if it can be noticed.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Which day did it happen?' },
    what: { label: 'What happened?', hint: 'A message, call, doctor, witness, report or something else.' },
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
