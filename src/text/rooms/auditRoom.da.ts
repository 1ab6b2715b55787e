import type { AuditGroup } from '../../model/auditActs.ts';

/** Words of the room where a lead reads who has looked at what. */
const monthNames = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const number = (count: number): string => new Intl.NumberFormat('da-DK').format(count);
const lines = (count: number): string => `${number(count)} ${count === 1 ? 'linje' : 'linjer'}`;
const inChain = (who: string | null): string => (who === null ? '' : ` fra ${who}`);

export const auditRoom = {
  title: 'Hvem der har set hvad',
  lead: 'Her står, hvem der har åbnet, kopieret, gemt og skrevet ud, og hvem der har ændret adgange. Der står ikke et ord fra sagerne. En sag står med sit lognummer. Det står også nederst på sagens egen side.',
  notLead: 'Loggen læses af lederen.',
  whatIsNoted:
    'Det bliver noteret, når du åbner en sag, ser en sag i en kollegas fil, ser kortet om sikker kontakt, kopierer, gemmer eller skriver ud. Det bliver også noteret, når adgange ændres. Der står aldrig noget fra sagen.',
  reading: 'Læser de nyeste linjer …',
  readingMore: (read: number, of: number) =>
    `Læser de ældre linjer: ${number(read)} af ${number(of)}. Når alle er læst, kan det ses, om loggen er hel.`,
  failed: 'Resten af loggen kunne ikke læses.',
  again: 'Læs igen',
  empty: 'Her er ingen linjer endnu. De kommer, når nogen åbner en sag, kopierer, gemmer eller skriver ud.',
  unknown: 'Ukendt',
  filter: {
    person: 'Hvem',
    everybody: 'Alle',
    kind: 'Hvad',
    everyKind: 'Alt',
    group: {
      seen: 'Set',
      printed: 'Skrevet ud',
      out: 'Kopieret eller gemt som fil',
      in: 'Hentet ind eller slettet',
      access: 'Adgang til sager',
      staff: 'Medarbejdere og nøgler',
    } satisfies Readonly<Record<AuditGroup, string>>,
    period: 'Hvornår',
    allTime: 'Hele tiden',
    today: 'I dag',
    days: (count: number) => `De seneste ${String(count)} dage`,
    month: (month: string) => `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`,
    number: 'Sagens lognummer',
    numberHint: 'Fx 4839 2017. Lad feltet stå tomt for alle sager.',
    numberWrong:
      'Et lognummer er højst otte cifre, fx 4839 2017. Ret det, eller tøm feltet. Så længe vises ingen linjer.',
  },
  table: {
    at: (day: string, clock: string) => `${day} kl.\u00a0${clock.replace(':', '.')}`,
    columns: ['Hvornår', 'Hvem', 'Hvad', 'Om'],
    caption: (from: number, to: number, of: number) =>
      `Linje ${number(from)}-${number(to)} af ${number(of)}, de nyeste først`,
    caseNumber: (digits: string) => `Sag\u00a0${digits}`,
    nothingFits: 'Ingen linjer passer til det, du har valgt.',
    newer: 'Nyere',
    older: 'Ældre',
    page: (page: number, of: number) => `Side ${number(page)} af ${number(of)}`,
    print: 'Skriv de valgte linjer ud',
    onlySome: (most: number) =>
      `Der kommer højst ${number(most)} linjer på papir ad gangen. Vælg en kortere tid, hvis du skal bruge flere.`,
  },
  /** Said behind what was done: for whom it left, or why. */
  detail: {
    internalCase: 'Til eget fagsystem.',
    citizen: 'Til borgeren.',
    cooperatingAgency: 'Til en samarbejdspartner.',
    protectivePartner: 'Til politi, krisecenter eller døgnvagt.',
    notification: 'Til en underretning.',
    wrongPerson: 'Den handlede om en anden.',
    storageLimitation: 'Den skulle ikke ligge her længere.',
    other: 'Af en anden grund.',
    tieToOther: 'Forbindelse til den, der udøver volden.',
    tieToCitizen: 'Forbindelse til borgeren eller familien.',
    ownWish: 'Efter eget ønske.',
    leadKnows: 'Lederen kender grunden.',
  } as Readonly<Record<string, string>>,
  chain: {
    whole: 'Kæden er hel. Ingen linje mangler, og ingen er ændret.',
    broken: 'Loggen er ikke hel',
    missing: (count: number, who: string | null, after: string | null, before: string | null) =>
      after === null && before === null
        ? `${lines(count)}${inChain(who)} mangler. Der er ingen tilbage fra den maskine.`
        : before === null
          ? `${lines(count)}${inChain(who)} mangler efter ${after ?? ''}. Enden er klippet af.`
          : after === null
            ? `${lines(count)}${inChain(who)} mangler før ${before}. Det er begyndelsen.`
            : `${lines(count)}${inChain(who)} mangler mellem ${after} og ${before}.`,
    unfit: (who: string | null, when: string | null) =>
      `Linjerne${inChain(who)} passer ikke sammen${when === null ? '' : ` ved ${when}`}.`,
    more: (count: number) => `Og ${number(count)} steder til.`,
    unreadable: (count: number) =>
      `${lines(count)} er der, men kan ikke læses. ${count === 1 ? 'Den' : 'De'} er ændret, flyttet eller skadet.`,
    endUnknown:
      'Det, der siger, hvor loggen ender, er væk eller skadet. Derfor kan det ikke ses, om de nyeste linjer mangler.',
    rolledBack: 'Du har set en nyere log på denne maskine. Den er skiftet ud med en ældre.',
    why: 'Nogen kan have slettet et spor. Det kan også være en fejl på disken eller en kopi, der er lagt tilbage.',
    whatToDo:
      'Skriv ned eller skriv ud, hvad der står her. Tal med it-afdelingen og databeskyttelsesrådgiveren. Sager og hjælp er åbne som før.',
  },
};
export type AuditRoomText = typeof auditRoom;
