/** Words of training with example cases. */
export const training = {
  start: {
    title: 'Prøv med eksempelsager',
    lead: 'Her kan du øve dig. Sagerne er opdigtede.',
    points: [
      'Der ligger femten sager på hver sit trin, og en gruppe er i gang. Du har alle roller og må prøve alt.',
      'Nederst på hver side står der Øvelse.',
      'Skriv aldrig om rigtige borgere her. Det, du skriver, bliver slettet.',
      'Rigtige sager er låst imens. De ligger for sig, og øvelsen kan ikke røre dem.',
      'Øvelsen varer, til du slutter den, genindlæser siden eller lukker browseren. Så er alt i den væk.',
    ],
    begin: 'Begynd øvelsen',
    making: (ready: number, all: number) =>
      all === 0 ? 'Gør klar …' : `Gør sagerne klar: ${String(ready)} af ${String(all)}`,
    inUse: 'En øvelse er i gang i et andet vindue. Slut den først.',
    failed: 'Øvelsen kunne ikke gøres klar. Dine rigtige sager er urørt. Prøv igen.',
  },
  lock: {
    title: 'Øvelsen er låst',
    lead: 'I en øvelse står adgangssætningen her. Skriv den, og øv dig i at låse op.',
    fill: 'Skriv den for mig',
    other: 'Skal du til en rigtig sag? Åbn programmet i en ny fane, eller slut øvelsen nederst på siden.',
  },
  end: {
    open: 'Slut øvelsen',
    title: 'Slut øvelsen og slet alt?',
    text: 'Alt i øvelsen bliver slettet nu. Rigtige sager er urørt.',
    stay: 'Bliv i øvelsen',
    do: 'Slut og slet alt',
  },
  settings: 'Det her er en øvelse. Du slutter den nederst på siden.',
  room: {
    title: 'Øvelser',
    lead: 'Fire ting at prøve. Tag dem i din egen rækkefølge. Du kan ikke ødelægge noget.',
    exercises: [
      {
        title: 'Spørg rutinemæssigt',
        steps: [
          'Vælg »Spørg rutinemæssigt« på forsiden.',
          'Svar, som om I sidder alene på et kontor. Lad borgeren sige ja til to af spørgsmålene.',
          'Skriv to børn på 6 og 9 år, og vælg en sikker måde at få kontakt på.',
          'Læs, hvad der bliver underskrevet. Skriv under.',
        ],
        look: 'Se på sagen bagefter: Hvad venter nu, og hvem hjælper du først?',
      },
      {
        title: 'Lav en risikovurdering',
        steps: [
          'Åbn Asp, og begynd risikovurderingen.',
          'Vælg »ved ikke« et par steder. Det tæller aldrig som et nej.',
          'Prøv at vælge det laveste niveau, når borgeren er bange. Læs, hvad siden spørger om.',
          'Vælg det niveau, du selv mener, og skriv hvorfor.',
        ],
        look: 'Åbn Rose, og sammenlign de to vurderinger. Hvad er anderledes?',
      },
      {
        title: 'Skriv en sikkerhedsplan',
        steps: [
          'Åbn Lind. Planen er begyndt. Fortsæt den.',
          'Skriv med borgerens ord: hvem gør hvad, og hvornår.',
          'Vælg, om hun skal have noget med hjem. Hvor kan det ligge?',
          'Skriv under, og læs planen, som borgeren ser den.',
        ],
        look: 'Tryk F9 undervejs. Skærmen er tom med det samme, og intet går tabt.',
      },
      {
        title: 'Led en gruppe',
        steps: [
          'Vælg »Grupper« på forsiden, og åbn Aftenholdet. Bøg venter på en plads.',
          'Åbn Bøgs sag, og svar på, hvem borgeren ikke må møde. Gå tilbage til gruppen, og tag Bøg med.',
          'Vælg »Mødegange og deltagere«. Se, hvem der er klar til næste gang.',
          'Skriv en bekymring for Hyld. Læs, hvem du skal ringe til, og åbn nødarket.',
        ],
        look: 'Læg mærke til, hvad en gruppeleder ikke ser. Åbn Hylds sag, og sammenlign.',
      },
    ],
    casesTitle: 'Sagerne',
    cases: [
      'Asp: har fortalt i dag. Børnenes kort venter på svar.',
      'Birk: fare lige nu. Givet videre, men ikke taget imod.',
      'Rose: høj risiko, og vurderingen er forfalden.',
      'Lind: flere handler sammen. Planen er en kladde.',
      'Eg: vil kun tale. Medarbejdernes egen plan.',
      'Pil: et individuelt forløb er i gang.',
      'Hassel: bor på krisecenter. En undtagelse med grund.',
      'Ask: har ikke fortalt. Spørg igen i dag.',
      'El: bekymring på telefonen. Et ventet barn.',
      'Røn: forløbet er slut, opfølgning i gang.',
      'Tjørn: lukket for over et år siden. Kan åbnes igen.',
      'Hyld, Ahorn og Fyr: går i gruppen Aftenholdet.',
      'Bøg: venter på en gruppe.',
    ],
  },
};
export type TrainingText = typeof training;
