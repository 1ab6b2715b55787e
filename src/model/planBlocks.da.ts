import type { PlanBlock } from './vocabulary.ts';

/** The headings of a safety plan, as the citizen would say them, each with what it is about. */
export const planBlocksDa: Readonly<Record<PlanBlock, { readonly heading: string; readonly about: string }>> =
  {
    contact: { heading: 'Sådan må I kontakte mig', about: 'Sikker kontakt, og veje, vi aldrig må bruge.' },
    warningSigns: { heading: 'Når jeg mærker, det spidser til', about: 'Tegn, rum at undgå, våben.' },
    gettingOut: { heading: 'Sådan kommer jeg ud', about: 'Vej, sted, hvem der kører, opladet telefon.' },
    bagAndPapers: {
      heading: 'Min taske og mine papirer',
      about: 'Pas, medicin, nøgler, penge. Gemt et andet sted.',
    },
    economy: { heading: 'Mine penge', about: 'Egen konto uden post til hjemmet, gæld, hjælp til jura.' },
    codeWordAndPeople: { heading: 'Hvem kan jeg ringe til', about: 'Kodeord, nabo, familie, kollega.' },
    children: { heading: 'Børnene', about: 'Hvad de ved og gør, aftaler med skolen, aflevering.' },
    digital: {
      heading: 'Min telefon og mine konti',
      about: 'Placering, koder, børnenes enheder, hus og bil.',
    },
    workAndStudy: {
      heading: 'Mit arbejde eller min skole',
      about: 'Hvem skal vide noget, og vejen til og fra.',
    },
    policeAndLaw: {
      heading: 'Politiet og mine rettigheder',
      about: 'Anmeldelse, tilhold, overfaldsalarm, beviser, advokat.',
    },
    afterLeaving: { heading: 'Når jeg er gået', about: 'Låse, veje, vaner, en dag til at følge op.' },
    pets: { heading: 'Mine dyr', about: 'Hvem kan passe dem, og hvordan kommer de med.' },
    honour: {
      heading: 'Når familien handler sammen',
      about: 'Flere personer, rejse, ægteskab. Aldrig kontakt til familien.',
    },
    disabilityAndIllness: {
      heading: 'Min hjælp og min medicin',
      about: 'Hjælpemidler, medicin, og hvis det er hjælperen, der udøver vold.',
    },
    migrant: { heading: 'Mine opholdspapirer', about: 'Hvem har dem. Rådgivning først, før jeg flytter.' },
    offersMenLgbt: { heading: 'Steder, der passer til mig', about: 'Tilbud til mænd og til lgbt+-personer.' },
    substanceMentalHealth: {
      heading: 'Når det er svært indeni',
      about: 'Alkohol, stoffer, psykisk helbred og tanker om selvmord.',
    },
    ifSilent: { heading: 'Hvis I ikke hører fra mig', about: 'Hvem gør hvad, og hvornår.' },
  };
