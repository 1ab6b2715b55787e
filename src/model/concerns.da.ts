import type { ConcernWords } from './concerns.ts';

/** Danish words for what an answer draws attention to. */
export const concernsDa: ConcernWords = {
  dangerNow: {
    title: 'Fare nu',
    text: 'Ring 112, hvis nogen er i fare lige nu. Tryk på Akut fare for de næste skridt. Skemaet kan vente.',
  },
  childInDanger: {
    title: 'Et barn er i fare',
    text: 'Ring til børneområdet først, og skriv bagefter. Er der fare lige nu, så ring 112.',
  },
  examinedToday: {
    title: 'Undersøgelse i dag',
    text: 'Efter greb om halsen, pres, så det var svært at få luft, eller slag under graviditet bør en læge se borgeren i dag, også uden mærker. Ring til lægevagten eller 1813, og ved åndenød 112.',
  },
  sexualAssaultCentre: {
    title: 'Hjælp efter overgreb',
    text: 'Borgeren kan få hjælp på et Center for Seksuelle Overgreb. Det kræver ingen anmeldelse.',
  },
  thoughtsOfSuicide: {
    title: 'Tanker om selvmord',
    text: 'Spørg roligt om plan, midler og natten, der kommer. Lad ikke borgeren være alene. Ring til psykiatrisk akutmodtagelse i dag, eller 112.',
  },
  lowSafety: {
    title: 'Borgeren føler sig ikke tryg',
    text: 'Tal om, hvad der ville gøre i dag mere trygt. Et lavt tal skal følges op. Et højt tal gør ikke faren mindre.',
  },
  channelIsWatched: {
    title: 'Telefonen kan være overvåget',
    text: 'Andre kan måske læse med. Vælg en anden vej, eller skriv, hvorfor den her er bedst.',
  },
  channelIsNever: {
    title: 'Den vej må ikke bruges',
    text: 'Borgeren har sagt, at vi aldrig må bruge den vej. Vælg en anden.',
  },
  cuttingAccessCanAlert: {
    title: 'Vælg tidspunktet',
    text: 'Når adgangen til telefon eller konti lukkes, kan voldsudøver opdage det. Aftal, hvornår det er sikrest, og brug en anden telefon.',
  },
};
