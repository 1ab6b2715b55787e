/** What is signed in a group, as it reads for good; and what a case learns of it. */
export const groupNotes = {
  /** First lines of the notes. */
  titles: {
    session: (session: number) => `Mødegang ${String(session)}`,
    change: 'Ændret mødegang',
    concern: 'Bekymring for sikkerhed',
    reached: 'Nået',
    talk: 'Samtale efter fravær',
  },
  line: (label: string, words: string) => `${label}: ${words}`,
  labels: {
    day: 'Dag',
    theme: 'Tema',
    done: 'Det lavede vi',
    leaders: 'Ledere til stede',
    who: 'Hvem',
    alias: 'Om',
    time: 'Tid',
    agreed: 'Aftalt',
    reason: 'Grund',
    session: 'Mødegang',
  },
  attendance: {
    came: 'kom',
    cameLate: 'kom for sent',
    wentEarly: 'gik før tid',
    saidSorry: 'meldte afbud',
    noWord: 'kom ikke, intet hørt',
  },
  wellBeing: (number: number) => `trivsel ${String(number)} af 10`,
  goal: (words: string) => `mål: ${words}`,
  words: (words: string) => `egne ord: ${words}`,
  network: (words: string) => `netværk: ${words}`,
  cancelled: 'Aflyst',
  /** What the case learns. The first line names it on the timeline. */
  toCase: {
    /** Under the title of a word that the group corrected. */
    corrected: 'Rettet i gruppen.',
    titles: {
      concern: 'Fra gruppen: bekymring for sikkerhed',
      absence: 'Fra gruppen: kom ikke, og intet er hørt',
      reached: 'Fra gruppen: hvem der blev nået',
      talk: 'Fra gruppen: samtale efter fravær',
      note: 'Fra gruppen',
    },
    absence: (day: string) => `Borgeren kom ikke til mødet den ${day}. Ingen har hørt hvorfor.`,
    reached: (who: string, day: string, at: string) => `Gruppelederen fik fat i ${who} den ${day} kl. ${at}.`,
    agreed: (words: string) => `Aftalt: ${words}`,
  },
};
export type GroupNotesText = typeof groupNotes;
