import type { StarterWords } from './compassDimensions.ts';
import { starterNamesEn } from './starterNames.en.ts';

/** The starter set as the citizen reads it. Own words. */
export const starterCompassEn: StarterWords = {
  safety: {
    name: starterNamesEn.safety,
    question: 'How safe do you feel in your daily life?',
    anchors: {
      1: 'I am afraid most of the time.',
      4: 'I am often afraid, but there are times when I can relax.',
      7: 'I mostly feel safe. I know what to do when I get afraid.',
      10: 'I feel safe in my daily life.',
    },
  },
  sleepAndRest: {
    name: starterNamesEn.sleepAndRest,
    question: 'How do you sleep, and do you get rest?',
    anchors: {
      1: 'I hardly sleep, and I get no rest.',
      4: 'I sleep some hours, but I often wake up.',
      7: 'I sleep enough most nights.',
      10: 'I sleep well, and I feel rested.',
    },
  },
  network: {
    name: starterNamesEn.network,
    question: 'Do you have people you can lean on?',
    anchors: {
      1: 'I have nobody to talk to or to ask for help.',
      4: 'I have one person, but we seldom meet, or I cannot tell everything.',
      7: 'I have somebody I can count on when it is hard.',
      10: 'I have people close to me, and I turn to them.',
    },
  },
  childrenAndParenting: {
    name: starterNamesEn.childrenAndParenting,
    question: 'How are things with the children, and with being a parent?',
    anchors: {
      1: 'It is so hard that I do not know how we get through the day.',
      4: 'Some things work, but much is hard for the children or for me.',
      7: 'It mostly goes well. We get help with what is hard.',
      10: 'The children are well, and I believe in myself as a parent.',
    },
  },
  health: {
    name: starterNamesEn.health,
    question: 'How are you in body and mind?',
    anchors: {
      1: 'I feel so bad that it fills the whole day.',
      4: 'Much hurts or weighs on me, and I lack help with it.',
      7: 'I am fairly well, and I get help with what is hard.',
      10: 'I am well in body and mind.',
    },
  },
  economy: {
    name: starterNamesEn.economy,
    question: 'How are things with money?',
    anchors: {
      1: 'I have no money for what is needed, or others decide over it.',
      4: 'I manage food and rent, but there is debt, or others interfere.',
      7: 'I mostly have a grip on my money.',
      10: 'I have enough money, and I decide over it myself.',
    },
  },
  housing: {
    name: starterNamesEn.housing,
    question: 'How is it where you live?',
    anchors: {
      1: 'I have no place where I can stay.',
      4: 'I have a place for now, but it will not last, or I find no peace there.',
      7: 'I live in a place that is good enough, and I can stay there.',
      10: 'I have a home that is mine.',
    },
  },
  workOrStudy: {
    name: starterNamesEn.workOrStudy,
    question: 'How are things with work, study or what you do in the day?',
    anchors: {
      1: 'I cannot cope with any of it right now.',
      4: 'I have a little to get up for, but it is hard to hold on to.',
      7: 'Most days I manage what I want to do.',
      10: 'I have work, study or days that are good for me.',
    },
  },
  agency: {
    name: starterNamesEn.agency,
    question: 'How much do you decide yourself in your life?',
    anchors: {
      1: 'Others decide almost everything.',
      4: 'I make some choices myself, but it costs me.',
      7: 'I decide most things, and I can say no.',
      10: 'I live as I choose.',
    },
  },
  hope: {
    name: starterNamesEn.hope,
    question: 'How do you look at the time ahead?',
    anchors: {
      1: 'I cannot see a way forward.',
      4: 'Some days I believe that it can be different.',
      7: 'I mostly believe that it will get better.',
      10: 'I look forward to what is coming.',
    },
  },
};
