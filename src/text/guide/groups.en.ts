import type { GroupsGuideText } from './groups.da.ts';

export const groupsEn: GroupsGuideText = {
  planGroup: {
    title: 'Plan a group, and compose it',
    purpose: 'For group leaders. You work with cover words and what must be thought of in the room.',
    where: 'On the front page: groups. The waiting list and your groups are there.',
    steps: [
      'See the waiting list. Read the rule for safe contact before you contact anybody.',
      'Plan a group. Choose two leaders, and a name and a place that give nothing away.',
      'Compose the group: choose who is to be in it.',
      'Read who must not meet. Where a pair is not checked, ask the key worker to answer. Until then the group cannot be signed.',
      'Write whether they fit together, and sign. Then write the invitations.',
      'Contact each by the rule. Have a preparing talk with each before the group begins.',
      'Write on the group’s page when it takes people in, and when it is running.',
    ],
    remember: [
      'You never see the case, how the risk was judged, or why two must not meet. Do not ask the participants either.',
      '“No conflict found” says little when no persons are written down.',
      'If a conflict becomes known later, the group’s page says whom you ring. Nobody is turned away, and participants do not hear why.',
      'A no to the group is not a no to help. Tell the key worker the same day.',
    ],
  },
  groupSession: {
    title: 'Hold a session, and when you are worried',
    purpose: 'Write a little while you are together. If you are worried about somebody, ring first.',
    where: 'Under groups: choose the group, then its sessions and participants.',
    steps: [
      'Before the session, see whether all are cleared. Where you are asked to contact the key worker, ring in good time.',
      'Open the session, and choose who came. It is one press for each.',
      'Write what you did. Ask about well-being in private. If you do not ask, leave the field empty.',
      'Sign the session. It can be corrected afterwards.',
      'If you are worried, press the concern for safety. It says whom you ring. Ring first, write afterwards.',
      'Write whom you reached. Until then the concern is open. If somebody stayed away, the page says whether to ring.',
      'If there is danger now, call 112. Open the emergency sheet. It shows what to say, also without a network.',
    ],
    remember: [
      'If the citizen comes, let them in, also when an answer is missing. Nobody is sent home because of it.',
      'Each opening of an emergency sheet stands in the log. Close it when you are done.',
      'If something has not reached the case, send it from the group’s page.',
      'Paper that is printed has cover words only. Take it back with you, and shred it.',
    ],
  },
};
