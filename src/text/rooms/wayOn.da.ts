/** Words beside the work of stages 5-7: criteria, course, follow-up and closing. */
export const wayOn = {
  criteria: {
    suggestion: 'Listen er et forslag fra programmet. Den er ikke nationale kriterier.',
    own: 'Det er jeres egen liste.',
    none: 'Her står jeres kriterier, når en leder har skrevet dem under »Indstillinger«. I kan vælge uden.',
    noneHere: 'Ingen på listen.',
  },
  courseWaits:
    'Et forløb kan først underskrives, når det her er på plads. Du kan vælge det nu og vende tilbage.',
  held: {
    title: 'Forløbet holdes tilbage',
    lead: 'Noget mangler. Samtaler kan stadig skrives ind, og ingen bliver vist væk.',
    who: {
      trained: 'En, der er oplært i risikovurdering, kan rette op på det.',
      keyStaff: 'Skriv det under »Borgerens situation«. En nøglemedarbejder kan begrunde en undtagelse.',
      anyone: 'Du eller en kollega svarer på kortet.',
    },
  },
  silence: {
    title: '»Hvis jeg bliver stille« – det, I aftalte',
    none: 'Der er ikke aftalt noget endnu. Se kortet om sikker kontakt, og tal med en kollega, før du prøver.',
    measure: (what: string, who: string, when: string) => `${what} Hvem: ${who}. Hvornår: ${when}.`,
  },
  closing: {
    waitsTitle: 'Lukningen venter på en kollega',
    waits:
      'Skriv gerne det hele nu. Det bliver liggende som kladde og kan underskrives, når en kollega har set på sagen.',
    outside:
      'Bed en kollega se med på sagens side. Kan ingen nås, kan en leder pege på en person udefra under »Medarbejdere«.',
    message: 'Den sidste besked skal nå trygt frem, før sagen lukkes.',
  },
  violence:
    'Spørg om fare nu. Når du har underskrevet, skal risikoen vurderes på ny i dag. Det er ikke et nederlag.',
  days: {
    propose: 'Foreslå dage',
    again: 'Foreslå på ny',
    lead: 'Forslaget følger det, I valgte på siden før. Alle dage kan ændres eller fjernes.',
    put: 'Dagene er sat ind.',
    caption: 'Dage for kontakt, i rækkefølge',
    columns: ['Dag', 'Fase', 'Ret'],
    change: 'Ændr',
    done: 'Færdig',
    remove: 'Fjern',
    removed: 'Dagen er fjernet.',
    none: 'Her kommer dagene. Tryk på »Foreslå dage«, eller tilføj en ad gangen.',
    noDay: 'Dag mangler',
    noPhase: 'uden fase',
  },
  after: {
    next: 'næste skridt',
    lead: 'Det næste kan være:',
    talkOn: (date: string) => `I taler sammen igen ${date}. Dagen kommer frem på »I dag«.`,
    noDay: 'Der er ikke aftalt en ny dag. Aftal gerne en, så ingen bliver glemt.',
    evaluate: 'Risikoen skal vurderes på ny i dag.',
  },
  task: {
    decided: {
      groupCourse: 'valgt: gruppeforløb',
      individualCourse: 'valgt: individuelt forløb',
      crisisCentre: 'valgt: krisecenter',
      otherHelp: 'valgt: anden hjælp',
      notNow: 'valgt: ikke nu',
    },
    exception: 'med begrundet afvigelse',
    offerOn: (date: string) => `et forløb tilbydes igen ${date}`,
    otherWay: 'Der er valgt en anden vej. Et forløb kan altid vælges i en ny samlet vurdering.',
    waitingList: (date: string) => `på venteliste, kontakt igen ${date}`,
    talkOn: (date: string) => `næste samtale ${date}`,
    followUpOn: (date: string) => `næste opfølgning ${date}`,
    tryOn: (date: string) => `prøv igen ${date}`,
  },
  closed: {
    still:
      'Støttende samtaler, notater om fare, hændelser, vurdering og plan kan stadig skrives. Sagen kan åbnes igen med det hele.',
    door: 'Sådan står døren åben',
  },
};
export type WayOnText = typeof wayOn;
