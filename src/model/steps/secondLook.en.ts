import type { Wording } from '../define.ts';
import type { closingWish, colleagueLook, secondPerson } from './secondLook.ts';

export const secondPersonEn: Wording<typeof secondPerson> = {
  title: 'Two must agree',
  lead: 'Your colleague has chosen a level that one person cannot choose alone. Read the evaluation before you answer. You must be trained in evaluating risk yourself.',
  topics: {
    look: {
      title: 'Your judgement',
      guidance: [
        'Think for yourself before you talk together. If you disagree, the higher level is the one to act on.',
        'The evaluation is not changed. If you do not agree, a new one must be made.',
      ],
    },
  },
  fields: {
    agrees: {
      label: 'Do you agree with the level?',
      options: {
        yes: 'Yes, I agree',
        no: 'No. The higher level holds until there is a new evaluation',
      },
    },
    note: { label: 'What weighs most for you?' },
    outsideName: {
      label: 'Name of a trained person from outside',
      hint: 'Only when nobody here can be reached within a day. A lead must have named the person. Write the name as the lead has written it.',
    },
  },
};

export const closingWishEn: Wording<typeof closingWish> = {
  title: 'Ask a colleague to look before closing',
  lead: 'Colleagues who can open the case see it on their page of today. You cannot be the second yourself.',
  topics: {
    wish: {
      title: 'What the colleague should know',
      guidance: ['Rather a little than nothing. The case stays open until a colleague has looked at it.'],
    },
  },
  fields: {
    note: {
      label: 'Why do you think the case can be closed?',
      hint: 'Your own judgement. The citizen need not explain.',
    },
  },
};

export const colleagueLookEn: Wording<typeof colleagueLook> = {
  title: 'A colleague looks before closing',
  lead: 'When the risk is high, there is immediate danger, or the evaluation is overdue, two people look at the case before it is closed.',
  topics: {
    look: {
      title: 'Your look at the case',
      guidance: [
        'Ask: have we done what we could? Does the citizen know that the door is open? Is there something to do first?',
      ],
    },
  },
  fields: {
    agrees: {
      label: 'Can the case be closed now?',
      options: { yes: 'Yes', no: 'No, there is something to do first' },
    },
    note: { label: 'What did you look at, and what is missing?' },
    outsideName: {
      label: 'Name of a person from outside',
      hint: 'Only when no colleague can be reached. A lead must have named the person. Write the name as the lead has written it.',
    },
  },
};
