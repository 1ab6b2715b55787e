import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's pages about the decision, the course, and the time after. */
export const onwardsDa = {
  wayOn: {
    title: 'Samlet vurdering og forløb',
    purpose: 'Hvilken hjælp passer nu? Et nej til gruppen fører altid til noget andet.',
    where:
      'På sagens side under »Opgaver«: »Samlet vurdering« og »Forløb«. En nøglemedarbejder underskriver den samlede vurdering.',
    steps: [
      'Tal om, hvad borgeren ønsker, og hvad der kan gøre det svært at komme.',
      'Gå jeres kriterier igennem. »Ved vi ikke endnu« er ikke et nej.',
      'Vælg vejen: gruppe, individuelt forløb, krisecenter, anden hjælp eller ikke nu.',
      'Ved et nej sætter du navn på en anden hjælp. Sæt gerne en dag, hvor I tilbyder igen.',
      'Begynd forløbet under »Forløb«. Mangler der noget, siger siden hvad.',
      'Skriv hver samtale kort: dagen, temaet, og hvordan det var. Aftal den næste dag.',
      'Skriv, når forløbet slutter. Så fører siden jer til opfølgning.',
    ],
    remember: [
      'Et forløb begynder, når målgruppe, risiko og plan er på plads, og børnenes kort er besvaret.',
      'Støttende samtaler kan altid holdes og skrives, også uden forløb.',
      'Er vejen en gruppe, så svar under »Hvem borgeren ikke må møde«. »Se side om side« viser to sager. Hvorfor bliver i sagen.',
      'I en gruppe: Svar på »Klar til mødegangen« hver gang, og skriv et nødark. Lederen læser kun det, du skriver der.',
    ],
  },
  followUp: {
    title: 'Opfølgning, pause og afslutning',
    purpose: 'Tiden efter tæller også. Ny vold er ikke et nederlag.',
    where: 'På sagens side under »Opgaver«: »Opfølgning« og »Afslutning«. En pause skriver du længere nede.',
    steps: [
      'Aftal, hvor tit I taler sammen. Siden kan foreslå dage, og alle dage kan ændres.',
      'Spørg hver gang: »Har der været vold siden sidst?« Ved et ja skal risikoen vurderes på ny i dag.',
      'Skriv, hvad der går godt, og hvad det næste lille skridt er.',
      'Har borgeren brug for ro, så skriv en pause.',
      'Bliver borgeren stille, så gør det, I aftalte i planen. Brug kun de sikre veje.',
      'Skal sagen lukkes, så vælg grunden, og skriv, hvordan døren står åben.',
      'Kommer borgeren igen, åbner du sagen igen. Alt, der er skrevet, er der.',
    ],
    remember: [
      'Borgeren skal aldrig forklare, hvorfor det stopper.',
      'Ved høj risiko, akut fare eller en forfalden vurdering ser en kollega med, før sagen lukkes.',
      'Et ubesvaret kort om et barn holder sagen åben.',
      'En lukket sag kan gemmes som en låst fil, når alt er ført i fagsystemet. Den kan hentes ind igen.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type OnwardsText = SameShape<typeof onwardsDa>;
