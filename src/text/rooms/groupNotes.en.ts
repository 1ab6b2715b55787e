import type { GroupNotesText } from './groupNotes.da.ts';

export const groupNotes: GroupNotesText = {
  titles: {
    session: (session) => `Session ${String(session)}`,
    change: 'Changed session',
    concern: 'Concern for safety',
    reached: 'Reached',
    talk: 'Talk after an absence',
  },
  line: (label, words) => `${label}: ${words}`,
  labels: {
    day: 'Day',
    theme: 'Theme',
    done: 'What we did',
    leaders: 'Leaders present',
    who: 'Who',
    alias: 'About',
    time: 'Time',
    agreed: 'Agreed',
    reason: 'Reason',
    session: 'Session',
  },
  attendance: {
    came: 'came',
    cameLate: 'came late',
    wentEarly: 'left early',
    saidSorry: 'sent word',
    noWord: 'did not come, nothing heard',
  },
  wellBeing: (number) => `well-being ${String(number)} of 10`,
  goal: (words) => `goal: ${words}`,
  words: (words) => `own words: ${words}`,
  network: (words) => `network: ${words}`,
  cancelled: 'Cancelled',
  toCase: {
    corrected: 'Corrected in the group.',
    titles: {
      concern: 'From the group: concern for safety',
      absence: 'From the group: did not come, nothing heard',
      reached: 'From the group: who was reached',
      talk: 'From the group: talk after an absence',
      note: 'From the group',
    },
    absence: (day) => `The citizen did not come to the session on ${day}. Nobody has heard why.`,
    reached: (who, day, at) => `The group leader reached ${who} on ${day} at ${at}.`,
    agreed: (words) => `Agreed: ${words}`,
  },
};
