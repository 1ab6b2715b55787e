/** Asking somebody on the waiting list again who said no to a group. Part of the words of the groups. */
export const inviteAgain = {
  saidNo: (groups: string) => `Sagde nej til: ${groups}`,
  open: 'Inviter igen',
  openFor: (alias: string) => `Inviter igen: ${alias}`,
  title: 'Sagde nej til en gruppe',
  line: (group: string, day: string) =>
    `Borgeren sagde nej til ${group} ${day}. Vil borgeren gerne alligevel, kan du invitere igen.`,
  invite: (group: string) => `Inviter igen til ${group}`,
  inviting: 'Skriver …',
  done: (group: string) =>
    `Invitationen til ${group} er skrevet. Kontakt borgeren efter reglen for sikker kontakt.`,
};
export type InviteAgainText = typeof inviteAgain;
