import { networkPeopleEn } from '../../networkPeople.en.ts';
import { answerEn } from '../answers.en.ts';

/** English words for people around the citizen, and the help there has been. */
export const networkTopicsEn = {
  network: {
    title: 'People around the citizen',
    guidance: [
      'Ask: “Who would notice if you did not turn up? Who makes you calm?”',
      'Ask too: “Who could make it worse if they were told?”',
      'We contact someone only when the citizen says yes, and when you know it is safe.',
    ],
  },
  earlierHelp: {
    title: 'Help before now',
    guidance: [
      'Ask: “Have you asked for help before? What made a difference?”',
      'Help that failed makes it hard to ask again. Acknowledge it.',
    ],
  },
};

export const networkFieldsEn = {
  networkPeople: networkPeopleEn,
  aloneNow: { label: 'Is the citizen very much alone?', options: answerEn },
  network: { label: 'More about the network', hint: 'Who helps, who harms, and who could help?' },
  earlierHelp: {
    label: 'Who has helped before?',
    hint: 'Choose as many as fit.',
    options: {
      municipality: 'The municipality',
      crisisCentre: 'Crisis centre',
      doctor: 'Doctor or hospital',
      police: 'Police or lawyer',
      therapist: 'Psychologist or therapist',
      organisation: 'An organisation or counselling',
      relatives: 'Family or friends',
    },
  },
  earlierHelpNote: { label: 'What helped, and what did not?' },
};
