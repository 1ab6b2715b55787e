import type { GroupToldText } from './groupTold.da.ts';

export const groupTold: GroupToldText = {
  title: 'From the group',
  lead: 'This is what the group has told. Write whom you reached; the group leader sees it too.',
  back: 'To the case',
  nothing: 'Everything from the group is answered. New words from the group come here.',
  told: (day) => `Told ${day}`,
  absent: (day) => `The session ${day}`,
  ring: (names) => `Ring the group leader today: ${names}.`,
  ringNobody: 'Ring the group leader today.',
  danger: 'If there is danger now, ring 112.',
  write: 'Write whom you reached',
  writeFor: (what) => `Write whom you reached: ${what}`,
  notHere: 'This cannot be answered here. Ring the group leader, who writes whom you reached.',
  saved: 'Signed. The group leader sees it in the group.',
  savedNotSent: 'Signed in the group. The case does not have the message yet. Send it below.',
  evaluateTitle: 'Has this changed the danger?',
  evaluate: 'Evaluate the risk',
};
