import type { OnwardsText } from './onwards.da.ts';

export const onwardsEn: OnwardsText = {
  wayOn: {
    title: 'Decision and course',
    purpose: 'Which help fits now? A no to the group always leads to something else.',
    where: 'On the page of the case, among the tasks. Key staff sign the decision.',
    steps: [
      'Talk about what the citizen wants, and what may make it hard to come.',
      'Go through your criteria. “Not known yet” is not a no.',
      'Choose the way: group, individual course, crisis centre, other help, or not now.',
      'With a no you name another help. Set a day when you offer again, if you can.',
      'Begin the course. If something is missing, the page says what.',
      'Write each conversation briefly: day, theme, how it was. Agree on the next day.',
      'Write when the course ends. The page then leads to follow-up.',
    ],
    remember: [
      'A course begins when target group, risk and plan are in place, and the children’s cards are answered.',
      'Supportive talks can always be had and written, also without a course.',
      'If the way is a group, answer whom the citizen must not meet. Two cases stand side by side. Why stays in the case.',
      'In a group: clear the citizen for each session, and write an emergency sheet. The leader reads only what you write there.',
    ],
  },
  followUp: {
    title: 'Follow-up, pause and closing',
    purpose: 'The time after counts, too. New violence is not a defeat.',
    where: 'On the page of the case: follow-up and closing among the tasks, a pause further down.',
    steps: [
      'Agree how often you talk. The page can suggest days, and all of them can be changed.',
      'Ask every time about violence since last. With a yes the risk is evaluated anew today.',
      'Write what goes well, and the next small step.',
      'If the citizen needs quiet, write a pause.',
      'If the citizen falls silent, do what the plan says. Use only the safe ways.',
      'To close the case, choose the reason, and write how the door stands open.',
      'If the citizen comes back, reopen the case. All that was written is there.',
    ],
    remember: [
      'The citizen never has to explain why it stops.',
      'At high risk, immediate danger or an overdue evaluation a colleague looks before the case is closed.',
      'An unanswered card about a child keeps the case open.',
      'A closed case can be kept as a locked file once all is journalised. It can be fetched back.',
    ],
  },
};
