import { answerEn } from '../answers.en.ts';

/** English words for HARK and AAS, as published, and for our own supplement. */
const never =
  'Never show a number or a total. One yes is enough to go on talking. A no to all of it does not tell that the citizen is out of danger.';
const afterYes =
  'After a yes: pause, thank the citizen, and show that you believe it. The other questions can wait.';

export const questionTopicsEn = {
  hark: {
    title: 'Four questions about a partner or ex-partner (HARK)',
    lead: 'Read the questions as they stand. They are about the last year. The Danish text is our own translation and has not been validated in Danish.',
    guidance: [
      'HARK was tested among women in general practice in England and asks about a partner or ex-partner only. If it is someone else, use AAS or an open question.',
      afterYes,
      never,
    ],
  },
  aas: {
    title: 'Five questions about anyone close to the citizen (AAS)',
    lead: 'Read the questions as they stand. The Danish text is our own translation and has not been validated in Danish.',
    guidance: [
      'AAS was made for pregnant women, and its questions can be about anyone. In one study it found only about half of those who had been exposed to violence.',
      afterYes,
      never,
    ],
  },
  supplement: {
    title: 'Other forms of violence',
    lead: 'Questions for mapping. They are our own and not a validated scale. They can be about anyone in the family or the home.',
    guidance: [
      'Violence is more than blows. Many have never called it violence to be controlled, watched or kept without money.',
      'Ask only what makes sense in the talk. Skip freely.',
      'Let the citizen use their own words. Do not call it violence before the citizen is ready.',
    ],
  },
};

const more = {
  label: 'Would you also like to talk about other forms of violence?',
  hint: 'Six questions about control, money, belongings, phone, pursuit and control by the family.',
  options: { yes: 'Yes, show the questions', no: 'No, not now' },
};

export const questionFieldsEn = {
  'hark.h': {
    label:
      'Within the last year, have you been humiliated or emotionally abused in other ways by your partner or your ex-partner?',
    options: answerEn,
  },
  'hark.a': {
    label: 'Within the last year, have you been afraid of your partner or ex-partner?',
    options: answerEn,
  },
  'hark.r': {
    label:
      'Within the last year, have you been raped or forced to have any kind of sexual activity by your partner or ex-partner?',
    options: answerEn,
  },
  'hark.k': {
    label:
      'Within the last year, have you been kicked, hit, slapped or otherwise physically hurt by your partner or ex-partner?',
    options: answerEn,
  },
  'aas.1': {
    label: 'Have you ever been emotionally or physically abused by your partner or someone important to you?',
    options: answerEn,
  },
  'aas.2': {
    label:
      'Within the last year, have you been hit, slapped, kicked or otherwise physically hurt by someone?',
    options: answerEn,
  },
  'aas.3': {
    label:
      'Since you’ve been pregnant, have you been hit, slapped, kicked or otherwise physically hurt by someone?',
    hint: 'About pregnancy. If the citizen is not pregnant, choose “Not applicable”.',
    options: { ...answerEn, notApplicable: 'Not applicable' },
  },
  'aas.4': {
    label: 'Within the last year, has anyone forced you to have sexual activities?',
    options: answerEn,
  },
  'aas.5': {
    label: 'Are you afraid of your partner or anyone you listed above?',
    options: answerEn,
  },
  'addSupplement.hark': more,
  'addSupplement.aas': more,
  'supplement.control': {
    label: 'Does anyone decide who you see, what you wear or what you do?',
    options: answerEn,
  },
  'supplement.economic': {
    label: 'Does anyone control your money, so that you have to ask for leave or lack what you need most?',
    options: answerEn,
  },
  'supplement.material': {
    label: 'Does anyone destroy your things, or threaten to?',
    options: answerEn,
  },
  'supplement.digital': {
    label: 'Does anyone read your messages, track your phone or threaten to share pictures of you?',
    options: answerEn,
  },
  'supplement.stalking': {
    label: 'Does anyone follow you, turn up or keep contacting you although you have said stop?',
    options: answerEn,
  },
  'supplement.socialControl': {
    label: 'Does anyone in your family watch you or decide whom you may know, love or marry?',
    options: answerEn,
  },
};
