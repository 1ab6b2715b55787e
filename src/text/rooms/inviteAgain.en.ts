import type { InviteAgainText } from './inviteAgain.da.ts';

export const inviteAgain: InviteAgainText = {
  saidNo: (groups) => `Said no to: ${groups}`,
  open: 'Invite again',
  openFor: (alias) => `Invite again: ${alias}`,
  title: 'Said no to a group',
  line: (group, day) =>
    `The citizen said no to ${group} ${day}. If the citizen would like to come after all, you can invite again.`,
  invite: (group) => `Invite again to ${group}`,
  inviting: 'Writing …',
  done: (group) => `The invitation to ${group} is written. Contact the citizen by the rule for safe contact.`,
};
