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
  bagCanBeFound: {
    title: 'Tasken skal stå et andet sted',
    text: 'En pakket taske eller papirer, der mangler, kan røbe planen. Flyt kun det, der kan flyttes, uden at nogen ser det.',
  },
  neverTheFamily: {
    title: 'Kontakt aldrig familien',
    text: 'Heller ikke for at få dem til at forstå. Brug aldrig en slægtning som tolk, og foreslå aldrig mægling eller netværksmøder. Ring hellere til en rådgiver, der kender til ære.',
  },
  adviceBeforeMoving: {
    title: 'Råd om ophold kommer først',
    text: 'At flytte eller skifte adresse kan få betydning for opholdet. Find en, der kan loven, før noget bliver ændret.',
  },
  talkAlone: {
    title: 'Tal alene',
    text: 'Den, der hjælper borgeren, kan være den, der udøver vold. Lad aldrig hjælperen høre med, tolke eller tage imod beskeder.',
  },
  suicideSameDay: {
    title: 'Tanker om selvmord tales der om i dag',
    text: 'Spørg roligt om plan, midler og natten, der kommer. Lad ikke borgeren være alene med det. Ring til psykiatrisk akutmodtagelse samme dag, eller 112.',
  },
};
