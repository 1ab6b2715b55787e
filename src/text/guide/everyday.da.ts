import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's pages about notes that go out, and about a working day. */
export const everydayDa = {
  notes: {
    title: 'Notater: i fagsystemet og til andre',
    purpose: 'Programmet er ikke arkivet. Det, der er underskrevet, skal også stå i jeres fagsystem.',
    where: 'På sagens side: »Notater«.',
    steps: [
      'Vælg, hvad der skal med: det, der ikke er ført endnu, en periode eller et enkelt notat.',
      'Vælg, hvem det er til. Til andre end jeres egen sag bliver beskyttede oplysninger taget ud. Siden siger, hvor du selv kan sætte kryds.',
      'Læs boksen »Kun til dig: før det går videre«. Den kommer ikke med i dokumentet.',
      'Læs teksten igennem. Fri tekst kan rumme navne, steder og planer.',
      'Tryk på »Kopiér« eller »Skriv ud«, og læs advarslen.',
      'Sæt teksten ind i fagsystemet, og gem den der.',
      'Bekræft først, når den står der. Til da er den »ikke journaliseret«.',
    ],
    remember: [
      'Tøm udklipsholderen bagefter. Siden siger, hvordan du også sletter det, Windows gemmer.',
      'Før et brev eller en besked: Hvem kan ellers læse det?',
      'Sikkerhedsplanen gives aldrig videre herfra. Læs den med borgeren på kontoret.',
      'Beder nogen om indsigt, så svar aldrig herfra. Giv det til jeres databeskyttelsesrådgiver.',
    ],
  },
  workday: {
    title: 'Dagen: forside, lås og sikkerhedskopi',
    purpose: 'Forsiden siger i ord, hvad der haster. Det vigtigste står øverst.',
    where: '»I dag« er forsiden. »Lås«, »Skjul« og »Akut fare« står øverst på alle sider.',
    steps: [
      'Begynd øverst. Hver linje er en sag og siger, hvad der mangler.',
      'Kan noget vente, så tryk på »Vis igen …«, og vælg en dag og en grund. Fare kan aldrig vente.',
      'Find en sag ved at søge på dækord eller sagsnummer.',
      'Giver du en sag videre, så ring til den, der skal have den. Sagen er din, til der er sagt ja.',
      'Kommer nogen forbi, så tryk på F9. Skærmen er tom med det samme, og intet går tabt.',
      'Sidder I sammen, så tryk på »I samtale«. Så er siden roligere, og den låser senere.',
      'Gem en sikkerhedskopi, før du går hjem. Læg filen et andet sted end på maskinen.',
    ],
    remember: [
      'Siden låser selv: efter 5 minutter uden brug, 20 minutter i samtale, og 1 minut når fanen er skjult.',
      'Det, du skriver, bliver gemt undervejs. »Gemt« og klokken står ved overskriften.',
      'Pas på arket med gendannelsesnøglen. Du skal bruge det for at få kopien ind igen.',
      'Vil du øve dig, så tryk på »Prøv med eksempelsager« på låseskærmen.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type EverydayText = SameShape<typeof everydayDa>;
