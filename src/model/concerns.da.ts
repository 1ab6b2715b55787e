import type { ConcernWords } from './concerns.ts';

/** Danish words for what an answer draws attention to. */
export const concernsDa: ConcernWords = {
  dangerNow: {
    title: 'Fare nu',
    text: 'Ring 112, hvis nogen er i fare lige nu. Tryk på Akut fare for de næste skridt. Skemaet kan vente.',
  },
  childInDanger: {
    title: 'Et barn er i fare',
    text: 'Ring til børneafdelingen først, og skriv bagefter. Er det lige nu, så ring 112.',
  },
  examinedToday: {
    title: 'Undersøgelse i dag',
    text: 'Pres mod hals eller åndedræt og slag under graviditet skal ses af en læge i dag, også uden mærker. Ring til lægevagt eller 1813.',
  },
  sexualAssaultCentre: {
    title: 'Hjælp efter overgreb',
    text: 'Borgeren kan få hjælp på et Center for Seksuelle Overgreb. Det kræver ingen anmeldelse.',
  },
  thoughtsOfSuicide: {
    title: 'Tanker om selvmord',
    text: 'Spørg roligt om plan, midler og natten, der kommer. Lad ikke borgeren være alene. Ring til den psykiatriske akutlinje i dag.',
  },
  lowSafety: {
    title: 'Borgeren føler sig ikke tryg',
    text: 'Tal om, hvad der ville gøre i dag mere trygt. Et højt tal tager aldrig noget væk, men et lavt skal høres.',
  },
  channelIsWatched: {
    title: 'Telefonen kan være overvåget',
    text: 'Andre kan måske læse med. Vælg en anden vej, eller skriv, hvorfor den her er bedst.',
  },
  channelIsNever: {
    title: 'Borgeren har sagt aldrig',
    text: 'Den vej står som en, der aldrig må bruges. Vælg en anden.',
  },
  cuttingAccessCanAlert: {
    title: 'Vælg tidspunktet',
    text: 'Når adgangen til telefon eller konti lukkes, kan voldsudøver opdage det. Aftal, hvornår det er sikrest, og brug en anden telefon.',
  },
};
