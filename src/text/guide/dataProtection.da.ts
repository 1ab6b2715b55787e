import type { OfficeGuide, SameShape } from './guidePage.ts';

/**
 * For the data-protection officer: what is kept, on what ground, who is spoken of, and the questions of an impact
 * assessment. The law stands as it was read on 21 November 2026 and is to be checked by the reader.
 */
export const dataProtectionDa = {
  title: 'Til databeskyttelsesrådgiveren',
  purpose:
    'Her står, hvad der bliver gemt, hvorfor, om hvem og hvor længe. Loven er set efter den 21. november 2026. Kontrollér den, før I bygger på den.',
  parts: [
    {
      title: 'Formål',
      points: [
        'At opdage vold, vurdere fare, lægge en plan med borgeren og følge op.',
        'Programmet husker, hvad fagpersoner har set og vurderet. Det vurderer ikke selv og forudsiger intet.',
        'Det er ikke arkivet. Det, der er underskrevet, føres over i jeres fagsystem.',
        'Tallene i et skema er skemaets egen regning. Der er ingen samlet score for fare.',
      ],
    },
    {
      title: 'Grundlag, trin for trin',
      points: [
        'I vælger grundlaget. Det, der står her, er en huskeliste, ikke en afgørelse.',
        'Råd og støtte: serviceloven § 10. Det skal kunne gives anonymt. Opsøgende hjælp: § 12.',
        'Æresrelateret konflikt: § 12 a, med handleplan, når konflikten er alvorlig.',
        'Krisecenter: § 109, for alle køn. Handleplan: § 141. Borgeren kan sige nej til den.',
        'Børn: underretning efter barnets lov §§ 132-138. Pligten er medarbejderens egen og venter ikke på samtykke.',
        'Forløb i gruppe eller alene: jeres eget valg. Det skrives som »Lovgrundlag« ved afgørelsen.',
        'Journal: notatpligten. Det, der er set og sagt, står for sig, og det, der er vurderet, for sig.',
      ],
    },
    {
      title: 'Samtykke',
      points: [
        'Samtykke er tre ting: at hente, at give videre og at være med. Hvert har modtager, formål, udløb og fortrydelse.',
        'Samtykke er sjældent grunden til, at noget bliver gemt.',
        'Uden samtykke: politi, sociale myndigheder og psykiatri kan arbejde sammen efter retsplejeloven § 115. Ved akut fare står intet i vejen for 112.',
      ],
    },
    {
      title: 'Hvem der står noget om',
      points: [
        'Borgeren, børn, netværk, medarbejdere, og den, der udøver vold.',
        'Om medarbejderne: navn, roller, oplæring, og hvornår de er væk. Hvorfor de er væk, skrives ikke.',
        'Navn og adresse er skilt fra resten. En sag kan føres med et dæknavn. CPR-nummer er der intet felt til.',
        'Følsomt: helbred, seksuelle forhold, tro, strafbare forhold.',
      ],
    },
    {
      title: 'Den, der udøver vold',
      points: [
        'Også hun eller han er registreret og har rettigheder, blandt andet efter forordningens artikel 14.',
        'At fortælle om en sag kan koste liv. Vurdér, om oplysningspligten skal vige, og skriv hvorfor.',
        'Det, der er beskyttet, kommer ikke med ud: adresse, telefon, sikre tider, kodeord, netværk. Heller ikke antallet.',
        'Har den, der udøver vold, forældremyndighed, er han eller hun part i barnets sag. Det vurderes stykke for stykke, hvad der holdes tilbage.',
        'Programmet svarer aldrig på indsigt. Det gør I.',
      ],
    },
    {
      title: 'Hvor det ligger, og hvem der kan læse det',
      points: [
        'På medarbejderens maskine, låst med en nøgle for hver del af sagen. Ingen server får noget at vide.',
        'Det åbnes med en adgangssætning, en adgangsnøgle eller en nøgle på papir. Ingen andre kan åbne det, heller ikke jer.',
        'Ud kommer kun det, en medarbejder selv kopierer, skriver ud eller gemmer i en låst fil.',
        'En gruppeleder læser dækord, reglen for kontakt og det, der skal tænkes på i rummet. Sagen åbner lederens nøgle ikke.',
        'Nødarket har navn og det, 112 skal vide. Det ligger for sig, og hver gang det bliver åbnet, står det i loggen.',
        'Filer bliver låst, men ikke hukommelse, sidefil og gamle rester på disken. Disken skal selv være krypteret.',
      ],
    },
    {
      title: 'Loggen over, hvem der har set hvad',
      points: [
        'Når nogen åbner, kopierer, gemmer, skriver ud eller ændrer adgange, bliver det noteret. Lederen læser det, uden et ord fra sagerne.',
        'En linje, der er slettet, ændret eller klippet af, bliver opdaget og sagt på siden.',
        'Loggen handler også om medarbejderne. Fortæl dem det, og aftal, hvem der læser den, hvornår og hvorfor.',
        'Linjerne bliver stående på maskinen, også når en sag er slettet. De går med, når alt på maskinen slettes.',
        'En kollega, der skriver i filerne uden om programmet, kan klippe linjer af, som lederen ikke har læst endnu. Læs derfor loggen fast. Det, en anden fane kun læser, bliver ikke noteret.',
      ],
    },
    {
      title: 'Hvor længe',
      points: [
        'Aftal en frist. Den, der er leder, kan sætte, hvor mange dage en lukket sag bliver liggende.',
        'En lukket sag kan flytte ud i en låst fil og hentes hjem igen. En sletning er for altid og kræver en grund.',
        'Gamle kopier har stadig det slettede i sig. Slet dem, og gem en ny.',
        'Programmet sletter aldrig selv noget, der ikke er ført.',
      ],
    },
    {
      title: 'Skabelon til konsekvensanalysen',
      points: [
        'Hvilke borgere, hvor mange om året, og hvem må se hvad?',
        'Hvilket grundlag for hvert trin, og hvem har besluttet det?',
        'Hvad sker der, hvis den, der udøver vold, får fat i maskinen, i papiret eller i en kollegas adgang?',
        'Hvad sker der, hvis maskinen går tabt, og hvor ligger kopien?',
        'Hvem ser efter, at adgange bliver lukket, når nogen stopper?',
        'Hvordan får borgeren at vide, hvad der står, uden at det bliver farligt?',
        'Hvilken risiko er tilbage, hvem har godtaget den, og hvornår ses der på den igen?',
      ],
    },
  ],
} as const satisfies OfficeGuide;
export type DataProtectionText = SameShape<typeof dataProtectionDa>;
