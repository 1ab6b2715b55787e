import type { OfficeGuide, SameShape } from './guidePage.ts';

/** For leads: people, frames, and what the product leaves to them. */
export const leadsDa = {
  title: 'Til lederen',
  purpose: 'Du sørger for mennesker, oplæring og rammer. Medarbejderen vurderer. Det gør programmet aldrig.',
  parts: [
    {
      title: 'Roller og oplæring',
      points: [
        'Hver medarbejder vælger selv rolle og oplæring ved start. Det står som egen oplysning. Se selv efter, at den passer.',
        'Alle må spørge, give råd og skrive et foreløbigt notat om fare.',
        'Vurdering og plan kræver oplæring. Sørg for, at mindst to har den, også i ferier.',
        'En nøglemedarbejder underskriver den samlede vurdering.',
        'Skal to være enige, og kan ingen kollega nås? Så kan du pege på en oplært person udefra.',
      ],
    },
    {
      title: 'Kontorets indstillinger',
      points: [
        'I »Indstillinger« sætter du ord for risiko, frister og kriterier. Alle kan læse dem, og kun en leder kan ændre dem.',
        'Frister kan blive kortere end modellens, aldrig længere.',
        'Et ord for risiko må ikke lyde, som om der ikke er fare.',
        'Kriterierne er et forslag fra start. Gør listen til jeres egen. Et krav, der strider mod målgruppen, bliver afvist med side og grund.',
        'Du ser, hvad du ændrer, før du skriver under. De gamle udgaver bliver stående.',
        'Det gælder på den maskine, hvor du skrev under. Det følger endnu ikke med til andre.',
      ],
    },
    {
      title: 'Sådan gør vi her',
      points: [
        'Skriv, hvem man ringer til, hvem der træder til, og hvor en underretning sendes hen.',
        'Skriv vagtnumrene under »Lokale vagtnumre«. De står på siden »Akut fare«, også når der er låst.',
        'Prøv numrene, før nogen får brug for dem. De har et mærke, til de er set efter, og igen efter et halvt år.',
        'Under »Resultater fra andre redskaber« siger I, hvilket niveau et resultat mindst betyder. Det kan kun hæve.',
      ],
    },
    {
      title: 'Skemaer, I har licens til',
      points: [
        'Under »Skemaer« i »Indstillinger« kan du tage et skema ind fra en fil. Filen får I fra den, der ejer skemaet.',
        'Programmet prøver skemaets regel, før du kan skrive under. Går en prøve galt, bliver filen ikke taget ind.',
        'Du skriver selv, hvem der har licensen, og hvad den giver lov til.',
        'Et skema kan kun tages ud, så længe ingen har svaret på det.',
      ],
    },
    {
      title: 'Journal',
      points: [
        'Programmet er ikke arkivet. Det, der er underskrevet, føres over i jeres fagsystem.',
        'Forsiden minder om det, der mangler. Aftal, hvem der gør det, og hvornår på dagen.',
      ],
    },
    {
      title: 'Det gør programmet aldrig',
      points: [
        'Det regner ingen risiko ud og foreslår intet niveau.',
        'Det sender ingenting: ingen underretning, ingen besked og ingen tal.',
        'Det lukker aldrig for råd, akut hjælp og støttende samtaler.',
        'Det ændrer aldrig det, der er underskrevet. En rettelse står ved siden af.',
      ],
    },
    {
      title: 'Hvor længe det ligger her',
      points: [
        'En lukket sag kan flytte ud i en låst fil, når alt er ført, og dagene er gået. I aftaler selv, hvor mange.',
        'Kun en leder kan slette en sag for altid, og kun med en grund.',
        'Gamle kopier har stadig sagen i sig. Slet dem, og gem en ny.',
      ],
    },
    {
      title: 'Indsigt',
      points: [
        'Beder nogen om indsigt, går det til jeres databeskyttelsesrådgiver. Det gælder også den, der udøver vold.',
      ],
    },
    {
      title: 'Hvem der har set hvad',
      points: [
        'Loggen ligger i »Indstillinger«. Den viser, hvem der har åbnet, kopieret, gemt eller skrevet ud, og hvem der har ændret adgange.',
        'Der står ikke et ord fra sagerne. En sag står med sit lognummer. Det står også nederst på sagens egen side.',
        'Vælg en person, en slags, en tid eller en sag. Du kan skrive ud, hvad du har valgt. Det bliver også noteret.',
        'Er en linje slettet eller ændret, siger siden hvor. Det kan være et slettet spor eller en fejl på disken. Tal med it-afdelingen og databeskyttelsesrådgiveren.',
        'Læs den fast, for eksempel hver måned. Siden husker, hvor langt du var.',
        'Spørg medarbejderen, før du slutter noget. Der kan være en god grund til et opslag.',
        'Hver maskine har sin egen log. Den ser ikke, hvad der sker med papir, filer og skærmbilleder bagefter.',
      ],
    },
    {
      title: 'Grupper',
      points: [
        'En gruppeleder åbner grupper og venteliste, men ikke sagerne. Dækord og det, der skal tænkes på i rummet, er nok.',
        'Sæt to ledere på hver gruppe, og sørg for en nøglemedarbejder, der kan svare, når gruppen mødes.',
        'Temaer og punkter om, hvem der passer sammen, retter du i »Indstillinger«.',
        'Se i loggen, hvem der har åbnet et nødark. Spørg lederen, hvad der skete.',
      ],
    },
  ],
} as const satisfies OfficeGuide;
export type LeadsText = SameShape<typeof leadsDa>;
