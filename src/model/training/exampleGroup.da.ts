import { groupThemesDa } from '../groups/groupThemes.da.ts';

/** Words of the example group, and of those in it and waiting for it. Whatever a leader reads here tells nothing of a case. */
export const exampleGroupDa = {
  name: 'Aftenholdet',
  place: 'Medborgerhuset, lokale 4',
  calendar: 'Kursus',
  small: 'En lille gruppe til øvelsen.',
  alone: 'I øvelsen er du alene om gruppen.',
  venue: 'Indgang fra gården. En leder låser op en halv time før.',
  phones: 'Lydløs i tasken.',
  agreement: 'Det, der bliver sagt her, bliver her. Man må gå ud, når man vil.',
  themes: {
    recognition: groupThemesDa.recognition.title,
    networkInside: groupThemesDa.networkInside.title,
    mastery: groupThemesDa.mastery.title,
  },
  done: 'Sagde goddag, og lavede aftaler for gruppen. Talte om, hvad der giver ro.',
  wish: 'Vil gerne møde andre, der kender det.',
  reasons: 'Har ro til at høre på andre, og har en at tale med bagefter.',
  why: 'Volden er stoppet efter bruddet. Er stadig på vagt.',
  fear: 'Følges til bussen af en ven',
  already: 'Siger til en ven, hvornår hun er hjemme.',
  rule: 'Kun opkald, hverdage 10-12',
  ready: 'Vil gerne begynde.',
  thereAndHome: 'Kommer med bus. Går ud ad døren til gården.',
  hopes: 'At sidde sammen med andre uden at skulle forklare alt.',
  numbers: { keyWorker: '00 00 00 01', standIn: '00 00 00 02' },
  hyld: {
    alias: 'Hyld',
    childcare: 'Pasning fra kl. 16',
    goal: 'At sige noget højt, når hun vil.',
    tellLeader: 'Kommer lidt senere. Sidder helst ved døren.',
    sheetName: 'Opdigtet Navn',
    tell112: 'Medborgerhuset, lokale 4, indgang fra gården. Én med en grøn varevogn må ikke komme ind.',
  },
  ahorn: { alias: 'Ahorn', hours: 'Kun aften' },
  fyr: { alias: 'Fyr', access: 'Uden trapper' },
  boeg: { alias: 'Bøg', preference: 'En lille gruppe' },
};
export type ExampleGroupWords = typeof exampleGroupDa;
