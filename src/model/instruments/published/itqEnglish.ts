import type { Asked } from '../packWords.ts';

/**
 * The published English ITQ. The line above three questions is said with each of them. Questions and answers agree with a
 * second public copy but for a comma and an "or" in P9 and C9; the introduction and the line over C7-C9 were not compared with the publisher's file
 * (`languageStatus` says so).
 */
export const itqEnglish = {
  title: 'After a hard experience (ITQ)',
  instruction:
    'Please identify the experience that troubles you most and answer the questions in relation to this experience. Below are a number of problems that people sometimes report in response to traumatic or stressful life events. Please read each item carefully, then circle one of the numbers to the right to indicate how much you have been bothered by that problem in the past month. Below are problems that people who have had stressful or traumatic events sometimes experience. The questions refer to ways you typically feel, ways you typically think about yourself and ways you typically relate to others. Answer the following thinking about how true each statement is of you.',
  items: {
    'itq.p1':
      'Having upsetting dreams that replay part of the experience or are clearly related to the experience?',
    'itq.p2':
      'Having powerful images or memories that sometimes come into your mind in which you feel the experience is happening again in the here and now?',
    'itq.p3':
      'Avoiding internal reminders of the experience (for example, thoughts, feelings, or physical sensations)?',
    'itq.p4':
      'Avoiding external reminders of the experience (for example, people, places, conversations, objects, activities, or situations)?',
    'itq.p5': 'Being “super-alert”, watchful, or on guard?',
    'itq.p6': 'Feeling jumpy or easily startled?',
    'itq.p7': 'In the past month have the above problems: Affected your relationships or social life?',
    'itq.p8': 'In the past month have the above problems: Affected your work or ability to work?',
    'itq.p9':
      'In the past month have the above problems: Affected any other important part of your life such as parenting, or school or college work, or other important activities?',
    'itq.c1': 'When I am upset, it takes me a long time to calm down.',
    'itq.c2': 'I feel numb or emotionally shut down.',
    'itq.c3': 'I feel like a failure.',
    'itq.c4': 'I feel worthless.',
    'itq.c5': 'I feel distant or cut off from people.',
    'itq.c6': 'I find it hard to stay emotionally close to people.',
    'itq.c7':
      'In the past month, have the above problems in emotions, in beliefs about yourself and in relationships: Created concern or distress about your relationships or social life?',
    'itq.c8':
      'In the past month, have the above problems in emotions, in beliefs about yourself and in relationships: Affected your work or ability to work?',
    'itq.c9':
      'In the past month, have the above problems in emotions, in beliefs about yourself and in relationships: Affected any other important parts of your life such as parenting, or school or college work, or other important activities?',
  },
  answers: {
    '0': 'Not at all',
    '1': 'A little bit',
    '2': 'Moderately',
    '3': 'Quite a bit',
    '4': 'Extremely',
  },
  credit:
    'International Trauma Questionnaire. Cloitre et al. 2018, Acta Psychiatrica Scandinavica 138:536. Freely available.',
} satisfies Asked;
