import type { StarterThemeWords } from './groupThemes.ts';

/** The starter set of themes, for two leaders who prepare a session. Own words. */
export const groupThemesDa: StarterThemeWords = {
  recognition: {
    title: 'At kalde det ved navn',
    purpose:
      'Deltagerne får ord for det, de har levet med. Ingen skal bevise noget, og ingen har skylden for det.',
    outline:
      'Kom på plads, og gentag aftalerne. Vis forskellige former for vold på kort. Hver vælger et kort, hvis de vil. Tal om, hvad der kan gøre det svært at se, mens det står på. Slut med en rolig runde.',
    materials: 'Kort med former for vold, papir, farver, vand og noget varmt at drikke.',
    watchFor:
      'Nogen kan blive tavse, når ordene falder. Giv plads til at lytte uden at tale. Hold øje med, om nogen får det værre. Tal med dem, før de går.',
  },
  mirroring: {
    title: 'At kende sig selv i andre',
    purpose: 'Deltagerne opdager, at andre har følt og tænkt som dem. Det letter skam og giver håb.',
    outline:
      'En fortæller kort om noget, de selv vælger. De andre siger, hvad de kender fra sig selv, og giver ikke råd. Byt, hvis flere vil. Saml op: Hvad var rart at høre?',
    materials: 'En taleting, der går rundt, og et ur, så alle får lige lang tid.',
    watchFor:
      'En historie kan være for hård for en anden. Stop roligt, og gå tilbage til nu og her. Lad ikke nogen måle, hvem der har haft det værst.',
  },
  networkInside: {
    title: 'Tryghed mellem os',
    purpose: 'Gruppen bliver et sted, hvor man kan regne med hinanden, også når nogen har det svært.',
    outline:
      'Se på aftalerne igen. Tal om, hvordan I hilser på hinanden i byen, og om kontakt mellem gangene. Alle siger, hvad der gør det trygt for dem at være her. Skriv det, I bliver enige om.',
    materials: 'Gruppens aftaler på et ark, tavle og tusch.',
    watchFor:
      'Kontakt uden for gruppen kan røbe, hvor nogen er. Ingen skal dele nummer eller adresse. Sig til nøglemedarbejderen, hvis nogen virker utrygge ved en anden.',
  },
  networkOutside: {
    title: 'Mennesker omkring mig',
    purpose: 'Deltagerne finder frem til mennesker og steder, der kan give støtte, også når gruppen er slut.',
    outline:
      'Tegn dem, der er omkring en: tæt på, længere væk og dem, man savner. Vælg en, det vil være trygt at række ud til. Tal om, hvad man kan sige, og hvornår det er bedst at vente.',
    materials: 'Store ark, tuscher og en liste over foreninger og steder i kommunen.',
    watchFor:
      'Nogle har næsten ingen. Tal om steder, før I taler om mennesker. Et bekendt menneske kan også være farligt. Spørg alene, hvis du er i tvivl.',
  },
  mastery: {
    title: 'Det, jeg kan',
    purpose: 'Deltagerne får øje på egne kræfter og prøver små skridt, de selv vælger.',
    outline:
      'Hver fortæller om noget, der lykkedes, stort eller lille. Find ordene for det, der hjalp. Vælg et lille skridt til næste gang. Tal om, hvad der kan komme i vejen, og hvem der kan hjælpe.',
    materials: 'Kort med ord for styrker, et ark til det næste skridt.',
    watchFor:
      'Et skridt skal kunne tages uden fare. Nyt arbejde, ny telefon eller egne penge kan blive opdaget. Lad ingen gå hjem med et skridt, der kan skade dem.',
  },
  psychoEducation: {
    title: 'Hvad vold gør ved krop og tanker',
    purpose:
      'Deltagerne får viden om reaktioner efter vold, så de kan se dem som noget, kroppen gør for at passe på.',
    outline:
      'Fortæl kort om alarm, søvn og hukommelse. Deltagerne peger på det, de kender. Prøv en øvelse, der giver ro. Tal om, hvad der hjælper til hverdag. Fortæl, hvor man kan få mere hjælp.',
    materials: 'En enkel tegning af kroppens alarm, måtter eller stole til øvelsen.',
    watchFor:
      'En øvelse med lukkede øjne kan gøre utryg. Det er altid i orden at lade være. Hold øje med den, der bliver fjern i blikket. Tal med vedkommende i enrum.',
  },
  safetyStrategies: {
    title: 'At passe på sig selv',
    purpose:
      'Deltagerne deler og lærer måder at øge deres sikkerhed på. Hver bruger det, der passer til deres eget liv.',
    outline:
      'Tal om tegn på, at det spidser til. Saml idéer: telefon, nøgler, børn, veje ud, et kodeord. Hver tænker over sin egen plan og tager den med til sin nøglemedarbejder. Slut med noget roligt.',
    materials: 'Ark med emner uden navne, numre til døgnåben hjælp.',
    watchFor:
      'Ingen skal fortælle deres plan højt. Papir kan blive fundet, så lad arkene blive her. Bliver du bekymret for nogen, så skriv en bekymring, og ring samme dag.',
  },
};
