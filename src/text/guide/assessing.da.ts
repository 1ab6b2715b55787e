import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's pages about the whole situation, the risk and the safety plan. */
export const assessingDa = {
  situation: {
    title: 'Borgerens situation',
    purpose: 'Her samler I billedet: hvad der sker, hvem der er omkring borgeren, og hvad borgeren ønsker.',
    where: 'På sagens side under »Opgaver«: »Borgerens situation«.',
    steps: [
      'Begynd med det, der fylder mest. Under »Alle emner« kan du gå til dem i din egen orden.',
      'Spørg kun om det, der giver mening. Meget må gerne stå tomt.',
      'Er der flere, som udøver vold, så skriv dem hver for sig.',
      'Brug borgerens egne ord, når borgeren gerne vil have dem skrevet.',
      'Har I brug for en pause, så tryk på »Lad stå til senere«. Kladden ligger på forsiden.',
      'Underskriv, når I har nok til at gå videre. I kan altid lave en ny.',
    ],
    remember: [
      'Haster det, så begynd med risikovurdering og plan. De kræver ikke, at det her er færdigt.',
      'Det, der er mærket »Beskyttet oplysning«, bliver taget ud, når du deler. Til politi, krisecenter og social vagt kan du selv sætte kryds.',
      'Mennesker omkring borgeren vises som et kort og som en tabel på sagens side.',
    ],
  },
  risk: {
    title: 'Risikovurdering',
    purpose: 'Du vurderer. Programmet regner ingen risiko ud, og det foreslår intet niveau.',
    where:
      'På sagens side under »Opgaver«: »Risikovurdering«. Den, der underskriver, er oplært i at vurdere risiko.',
    steps: [
      'Gå siderne igennem. »Ved ikke« er et rigtigt svar og tæller aldrig som et nej.',
      'Spørg borgeren: »Hvor tryg er du lige nu?« Et højt tal gør ikke risikoen mindre.',
      'Skriv, hvad I frygter kan ske. Hvert ja, der kan gøres noget ved, får et tiltag eller et »Ikke nu, fordi«.',
      'Spørg om krisecenter hver gang. Er der fuldt, så aftal, hvad der sker i nat.',
      'Vælg selv niveauet, og skriv hvorfor.',
      'Vælg, hvornår I vurderer igen. Siden siger til, hvis dagen ligger for sent.',
      'Læs igennem, og underskriv.',
    ],
    remember: [
      'Den første vurdering laves samme dag eller senest næste hverdag.',
      'Du må altid vælge et højere niveau. Din uro er grund nok.',
      'Et niveau under det, én må vælge alene, kræver en oplært kollegas ja. Til da gælder det højere.',
      'Sker der noget nyt, så skriv det under »Der er sket noget«.',
    ],
  },
  plan: {
    title: 'Sikkerhedsplan',
    purpose: 'Få og enkle aftaler, lavet sammen, med borgerens egne ord.',
    where:
      'På sagens side under »Opgaver«: »Sikkerhedsplan«. Den, der underskriver, er oplært i at vurdere risiko.',
    steps: [
      'Spørg først, hvad borgeren allerede gør for at passe på sig selv.',
      'Se, hvilke sider der er med. Siden siger hvorfor. Du kan altid føje flere til.',
      'Skriv, hvad der er aftalt, hvem der gør det, og hvornår.',
      'Tag kun de forslag, der passer. Ret teksten, så den er borgerens.',
      'Aftal, om noget skal på papir. Spørg: »Hvem kan finde det?«',
      'Vælg, hvornår I ser på planen igen, og underskriv.',
      'Læs den sammen under »Læs planen på kontoret«.',
    ],
    remember: [
      'Papir kan være farligt. Borgeren kan altid læse planen hos jer.',
      'Luk ikke adgange på telefon og konti, før I har aftalt hvornår. Den anden kan opdage det.',
      'Vil borgeren ikke have en plan, så skriv jeres egen. Tilbuddet bliver stående.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type AssessingText = SameShape<typeof assessingDa>;
