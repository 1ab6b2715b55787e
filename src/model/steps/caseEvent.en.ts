import type { Wording } from '../define.ts';
import type { caseEvent } from './caseEvent.ts';

export const caseEventEn: Wording<typeof caseEvent> = {
  title: 'Something has happened',
  lead: 'The risk is to be evaluated again today or on the next working day at the latest.',
  topics: {
    event: {
      title: 'What has happened?',
      guidance: [
        'In acute danger, ring 112 first.',
        'Going back is something many do along the way. It is not a defeat, and the help is still here.',
        'If something is planned, look at the risk before the day comes.',
      ],
    },
  },
  fields: {
    event: {
      label: 'What has happened?',
      options: {
        newViolenceOrThreats: 'New violence or new threats',
        escalation: 'The violence has become worse or more frequent',
        strangulation: 'A grip on the neck or pressure on the breath',
        stalking: 'Stalking or constant contact',
        separation: 'A break-up or moving out',
        release: 'Release of the person using violence',
        orderGivenOrEnded: 'A restraining or barring order was given or has ended',
        backToRelation: 'The citizen has gone back to the relationship',
        leftCrisisCentre: 'The citizen has left the crisis centre',
        addressFound: 'The address has become known',
        jobOrMoneyLoss: 'The person using violence has lost work or money',
        suicidalWords: 'The person using violence talks about suicide',
        silenceAfterContact: 'The citizen no longer answers',
        pregnancyOrBirth: 'Pregnancy or birth',
        plannedSeparation: 'A break-up is planned',
        plannedJourney: 'A journey is planned',
        plannedMarriage: 'A marriage is planned',
        plannedHearing: 'A court hearing or a meeting about the children is planned',
      },
    },
    onDay: { label: 'When did it happen?', hint: 'Left empty, it means today.' },
    plannedFor: { label: 'Which day is it planned for?', hint: 'If the day is not known, leave it empty.' },
    note: { label: 'In short, what happened' },
  },
};
