import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's pages about asking, being told, and children. */
export const askingDa = {
  askRoutinely: {
    title: 'Spørg rutinemæssigt om vold',
    purpose: 'Mange fortæller først, når nogen spørger. Du spørger alle, så ingen bliver udpeget.',
    where: 'På forsiden: »Spørg rutinemæssigt«. Du behøver ingen sag og intet navn.',
    steps: [
      'Sørg for, at I er alene, og at børn ikke kan høre jer.',
      'Sig, hvorfor du spørger, og hvad du har pligt til at give videre.',
      'Læs listen »Det er trygt at spørge nu«. Sæt kryds, når alle punkter passer. Så åbner spørgsmålene.',
      'Vælg, hvordan du spørger: med et åbent spørgsmål, HARK eller AAS. Læs op, som der står.',
      'Vælg, hvad der kom ud af det. Intet er valgt på forhånd.',
      'Har borgeren ikke fortalt, så sæt gerne en dag, hvor du spørger igen.',
      'Læs »Dette bliver underskrevet«, og tryk på »Underskriv«.',
    ],
    remember: [
      '»Ikke fortalt« betyder kun, at borgeren ikke har fortalt noget i dag.',
      'Er det ikke trygt, så spørg ikke. Vælg »Ikke trygt at spørge nu – spørg senere«.',
      'Brug en uddannet tolk. Brug aldrig familie, venner eller børn.',
    ],
  },
  somebodyTells: {
    title: 'Når nogen fortæller',
    purpose: 'Det kræver mod at fortælle. Sig tak, og tænk på sikkerheden, før du skriver.',
    where: 'I samme samtale, eller fra forsiden med »Ny samtale«. »Akut fare« står øverst på alle sider.',
    steps: [
      'Sig tak, og vis, at du tror på det. Pres ikke på.',
      'Spørg: »Er nogen i fare lige nu?« Ved akut fare ringer I 112 først. »Akut fare« virker også, når der er låst.',
      'Har der været greb om halsen, svært ved at få luft eller slag under en graviditet? Så bør borgeren undersøges i dag, også uden mærker.',
      'Skriv hvert barn på listen, også et ufødt barn. Skriv aldrig navne.',
      'Aftal sikker kontakt: hvordan, hvornår, og hvad I aldrig gør. Reglen står øverst på sagens sider.',
      'Spørg, hvad borgeren selv ønsker, og tilbyd hjælp.',
      'Underskriv. Sagen åbner og viser, hvad der haster.',
    ],
    remember: [
      'Er du ikke oplært i risiko, så skriv et »Foreløbigt notat om fare«. Det kan alle.',
      'Et nej til hjælp i dag lukker ingen døre.',
      'Tag aldrig kontakt til den, der udøver vold, for at høre mere.',
    ],
  },
  notification: {
    title: 'Underretning: kortene om børn',
    purpose: 'Et barn, der lever med vold, skal have hjælp. Din pligt er personlig og gælder ved mistanke.',
    where: 'På sagens side under »Underretning«. Der er et kort for hvert barn.',
    steps: [
      'Er barnet i fare nu, så ring først, og skriv bagefter. Ring 112 ved akut fare.',
      'Tryk på »Svar« ved barnets kort.',
      'Vælg, hvad du har besluttet: underrettet, ikke underrettet, eller at du venter på råd.',
      'Har du underrettet, så skriv hvornår, til hvem og hvordan. Du sender selv. Programmet sender ingenting.',
      'Venter du på råd, så skriv, hvem du spørger. Svar på kortet senest næste hverdag.',
      'Skriv, om borgeren ved det, og hvem børneområdet må kontakte.',
      'Læs igennem, og underskriv.',
    ],
    remember: [
      'Pligten gælder også, når der kører en sag, og når en kollega er uenig.',
      'Så længe et kort er åbent, kan et nyt forløb ikke begynde, og sagen kan ikke lukkes. Al anden hjælp er åben.',
      'Hører du mere, så tryk på »Nyt om barnet«. Så åbner kortet igen.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type AskingText = SameShape<typeof askingDa>;
