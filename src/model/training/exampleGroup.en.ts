import { groupThemesEn } from '../groups/groupThemes.en.ts';
import type { ExampleGroupWords } from './exampleGroup.da.ts';

/** Words of the example group in English. */
export const exampleGroupEn: ExampleGroupWords = {
  name: 'The evening group',
  place: 'The community house, room 4',
  calendar: 'Class',
  small: 'A small group to practise with.',
  alone: 'In practice you lead the group alone.',
  venue: 'The way in is from the yard. A leader unlocks half an hour before.',
  phones: 'Silent, in the bag.',
  agreement: 'What is said here stays here. Everybody may go out when they want to.',
  themes: {
    recognition: groupThemesEn.recognition.title,
    networkInside: groupThemesEn.networkInside.title,
    mastery: groupThemesEn.mastery.title,
  },
  done: 'Said hello, and made agreements for the group. Talked about what brings calm.',
  wish: 'Would like to meet others who know it.',
  reasons: 'Is calm enough to listen to others, and has somebody to talk to afterwards.',
  why: 'The violence has stopped after the break-up. Is still on guard.',
  fear: 'A friend walks along to the bus',
  already: 'Tells a friend when she is home.',
  rule: 'Calls only, weekdays 10-12',
  ready: 'Would like to begin.',
  thereAndHome: 'Comes by bus. Leaves by the door to the yard.',
  hopes: 'To sit with others without having to explain everything.',
  numbers: { keyWorker: '00 00 00 01', standIn: '00 00 00 02' },
  hyld: {
    alias: 'Hyld',
    childcare: 'Care from 4 p.m.',
    goal: 'To say something aloud when she wants to.',
    tellLeader: 'Comes a little later. Would rather sit by the door.',
    sheetName: 'Invented Name',
    tell112: 'The community house, room 4, way in from the yard. Somebody with a green van must not come in.',
  },
  ahorn: { alias: 'Ahorn', hours: 'Evenings only' },
  fyr: { alias: 'Fyr', access: 'No stairs' },
  boeg: { alias: 'Bøg', preference: 'A small group' },
};
