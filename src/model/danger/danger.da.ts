import type { DangerWords } from './danger.ts';

/** Danish words of the danger page: short enough to be read aloud at arm's length. */
export const dangerDa: DangerWords = {
  title: 'Akut fare',
  lines: {
    call112: { title: 'Ring 112', say: ['Sig, hvor I er. Sig, om der er våben. Bliv på linjen.'] },
    whereIsThePerson: {
      title: 'Er den, der udøver vold, her eller på vej?',
      say: [
        'Gå et andet sted hen, hvor I kan låse. Tag ikke kontakt, og prøv ikke at tale vedkommende til ro.',
      ],
    },
    children: {
      title: 'Er der børn?',
      say: [
        'Hvor er de lige nu? Hvem har dem, og hvem henter dem?',
        'Er et barn i fare: ring først til 112 eller børneområdet, og skriv bagefter.',
      ],
    },
    yourself: {
      title: 'Din egen sikkerhed',
      say: ['Hent en kollega. Stå ved døren. Gå, hvis du er bange. Du skal ikke stoppe nogen.'],
    },
    crisisCentre: {
      title: 'Et trygt sted at være i nat',
      say: [
        'Krisecenter er for alle køn, og man kan være anonym. 1888 finder ledige pladser.',
        'Er der fuldt: aftal, hvor borgeren er i nat, og hvem der ringer i morgen.',
      ],
    },
    localDuty: {
      title: 'Vagt her hos os',
      say: ['Den sociale vagt kan hjælpe uden for åbningstid. Politiet, når det ikke haster: 114.'],
    },
    strangulation: {
      title: 'Greb om halsen, svært ved at få luft, eller slag under graviditet',
      say: [
        'Er det svært at få luft eller synke nu: ring 112. Bliv ellers undersøgt i dag, også uden mærker. Skader kan vise sig senere.',
      ],
    },
    rape: {
      title: 'Voldtægt',
      say: [
        'Center for Seksuelle Overgreb tager imod hele døgnet. Man behøver ikke melde noget til politiet.',
      ],
    },
    suicide: {
      title: 'Tanker om selvmord',
      say: [
        'Spørg lige ud: Har du tænkt på hvordan? Har du det, du skal bruge? Er det i nat?',
        'Lad ikke borgeren være alene. Ring til psykiatrisk akutmodtagelse, eller 112.',
      ],
    },
    afterwards: {
      title: 'Bagefter',
      say: ['Skriv først, når alle er i sikkerhed. Et foreløbigt notat er nok. Pas også på dig selv.'],
    },
  },
  numbers: {
    emergency: 'Alarm 112',
    police: 'Politiet, ikke akut',
    levUdenVold: 'Lev Uden Vold',
    danner: 'Danner',
    ankestyrelsen: 'Ankestyrelsen',
    medicalDuty1813: 'Akuttelefonen i Region Hovedstaden',
    medicalDuty: 'Lægevagten',
    sexualAssaultCentre: 'Center for Seksuelle Overgreb',
    psychiatricEmergency: 'Psykiatrisk akutmodtagelse',
    suicideLine: 'Livslinjen',
    localCrisisCentre: 'Krisecentret her',
    socialDuty: 'Social vagt',
  },
  open: { dayAndNight: 'døgnet rundt', partOfTheDay: 'en del af døgnet', notKnown: '' },
  toCheck: 'kontrollér nummeret',
  lastChecked: (day) => `sidst kontrolleret ${day}`,
  numberMissing: 'Nummeret til den sociale vagt mangler. Din leder kan skrive det ind.',
  ring: (name, number) => (name.endsWith(number) ? `Ring til ${name}` : `Ring til ${name}, ${number}`),
  nothingStored: 'Denne side gemmer ingenting.',
};
