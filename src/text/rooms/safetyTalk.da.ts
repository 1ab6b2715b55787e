/** The one-page conversation on safety, read at the office. It may be read aloud. */
export const safetyTalkRoom = {
  title: 'Samtale om tryghed',
  lead: 'Én side, der kan læses højt. Den kommer kun på papir, når det er aftalt.',
  back: 'Tilbage til sagen',
  none: 'Her kommer samtalen til at stå på én side: det, der bekymrer, det, der virker, det, der skal ske, og hvor tryg du er.',
  begin: 'Begynd en samtale',
  again: 'Begynd en ny',
  on: (day: string) => `Talt om ${day}.`,
  nothing: 'Ikke talt om denne gang.',
  whoWhen: (who: string, when: string) => [who, when].filter((part) => part !== '').join(' · '),
  answer: (answer: string, lowest: string, highest: string) => `${answer} (0 er ${lowest}, 10 er ${highest})`,
  toPaper: 'Se, hvad der kommer på papir',
  paperTitle: 'Samtalen på papir',
  paperLead: 'Papir kan findes. Spørg borgeren først, om det er sikkert at have det liggende.',
  backToTalk: 'Tilbage til samtalen',
};
export type SafetyTalkText = typeof safetyTalkRoom;
