import type { SuggestionWords } from './suggestedMeasures.ts';

/** Suggested measures in Danish, as the citizen would say them: short, and true when read aloud. */
export const suggestedMeasuresDa: SuggestionWords = {
  contact: {
    fixedTime: 'Vi har en fast tid og et fast sted, hvor I kan tale med mig.',
    onlyThisWay: 'I bruger kun den vej, vi har aftalt. I ringer og skriver ikke ellers.',
    harmlessSentence: 'Vi har en helt almindelig sætning. Siger jeg den, kan jeg ikke tale frit.',
    wrongPersonAnswers: 'Tager en anden telefonen, siger I ikke, hvor I ringer fra.',
  },
  warningSigns: {
    firstSigns: 'De første tegn, jeg lægger mærke til, er …',
    roomsToAvoid: 'Når jeg mærker det, går jeg hen, hvor der er en dør ud. Jeg undgår køkken og bad.',
    weapons: 'Jeg ved, hvor der er knive og våben. De rum holder jeg mig fra.',
    doctorSameDay:
      'Bliver jeg grebet om halsen, eller får jeg svært ved at få luft, ser en læge mig samme dag. Også uden mærker.',
    emergencyCall: 'Er der fare nu, ringer jeg 112.',
  },
  gettingOut: {
    twoRoutes: 'Jeg har valgt to veje ud: en om dagen og en om natten.',
    whereTo: 'Jeg kan tage hen til …, også midt om natten.',
    whoDrives: '… kan hente mig, når jeg ringer eller siger kodeordet.',
    chargedPhone: 'Telefonen er ladet op. Sko og nøgler står, hvor jeg kan nå dem.',
    crisisCentre: 'Har jeg ingen steder at være, hjælper I mig med at finde en plads på et krisecenter.',
  },
  bagAndPapers: {
    bagElsewhere: 'Jeg har en taske med det vigtigste. Den står et andet sted end hjemme, hos …',
    papersBitByBit: 'Jeg flytter pas, sundhedskort og papirer lidt efter lidt, så ingen ser det.',
    copies: 'En, jeg stoler på, gemmer kopier af mine og børnenes papirer.',
    medicineKeysMoney: 'Ekstra nøgler, medicin og lidt penge ligger hos …',
    childrensThings: 'Børnene får tøj og en ting, de holder af, med i tasken.',
  },
  economy: {
    ownAccount: 'Jeg åbner en konto, kun jeg kan se. Banken sender ikke post hjem.',
    moneyElsewhere: 'Jeg lægger lidt penge til side hos en, jeg stoler på.',
    debtHelp: 'Jeg får hjælp til at se, hvad der står i mit navn, og til min gæld.',
    helperNotTold: 'Den, der står for mine penge i dag, får ikke noget at vide om den nye konto.',
  },
  codeWordAndPeople: {
    codeWord: 'Mit kodeord er … Når … hører det, ringer de 112.',
    neighbour: 'Naboen ringer 112, hvis der er råb eller larm hos mig.',
    callAtNight: 'Jeg kan altid ringe til …, også om natten.',
    familyKnows: '… ved, hvad der sker, og siger det ikke til andre.',
  },
  children: {
    notStepIn: 'Børnene ved, at de ikke skal gå imellem. De går hen til …',
    practiseCalling: 'Børnene har øvet sig i at ringe 112 og sige navn og sted.',
    whoMayCollect: 'Skole og institution ved, hvem der må hente, og hvem de ringer til.',
    handovers: 'Børnene skifter hjem et sted, hvor der er andre voksne. Vi mødes ikke.',
    noSecrets: 'Jeg siger det til børnene, de kan bære. De skal ikke holde på noget for mig.',
  },
  digital: {
    chooseTheDay: 'Vi vælger dagen sammen, før noget bliver lukket eller skiftet.',
    newPasswords: 'Jeg skifter koder fra en enhed, kun jeg bruger. Jeg begynder med min mail.',
    locationAndFamily: 'Vi ser sammen på deling af placering, familiedeling og børnenes enheder.',
    homeDevices: 'Vi ser på lås, kamera, bil og andet, der kan styres fra en telefon.',
    keepProof: 'Jeg gemmer beskeder og billeder et sikkert sted, før noget bliver slettet.',
  },
  workAndStudy: {
    oneKnows: 'En på arbejdet eller skolen ved, hvem der ikke må komme ind.',
    otherRoute: 'Jeg skifter vej og tid til og fra, når det kan lade sig gøre.',
    walkedOut: '… går med mig ud til bus, cykel eller bil.',
    notPassedOn: 'Mit nummer og mine tider bliver ikke givet videre til nogen.',
  },
  policeAndLaw: {
    reportTalk: 'Vi taler om en anmeldelse, og hvad den kan sætte i gang. Jeg vælger selv.',
    orders: 'Jeg får hjælp til at søge tilhold eller opholdsforbud.',
    assaultAlarm: 'Vi spørger politiet om en overfaldsalarm.',
    evidenceList: 'Vi skriver dato, sted og hvad der skete, på en liste. Den ligger hos jer.',
    lawyerAndAddress:
      'Jeg taler med en advokat om børn og bolig. Politiet kan hjælpe med at beskytte min adresse.',
  },
  afterLeaving: {
    locks: 'Låsene er skiftet. Jeg åbner først døren, når jeg har set, hvem det er.',
    otherHabits: 'Jeg handler andre steder og på andre tider end før.',
    addressHidden: 'Skole, læge, bank og pakkepost må ikke vise min nye adresse til andre.',
    followUpDays: 'Vi taler sammen en uge efter og igen en måned efter.',
  },
  pets: {
    whoCares: '… kan passe mit dyr med kort varsel.',
    petThings: 'Dyrets papirer og foder ligger hos …',
    petPlace: 'Vi finder et sted, hvor dyret kan være, mens jeg er væk.',
  },
  honour: {
    noContactWithFamily: 'I taler ikke med nogen i min familie, heller ikke for at hjælpe.',
    strangerInterprets: 'Tolken er på telefon og langt herfra. Det er aldrig en, jeg kender.',
    journey:
      'Skal jeg ud at rejse, ved I hvorhen, med hvem og hvor længe. Hører I ikke fra mig den dag, gør I …',
    knowingAdviser: 'Vi taler med en, der ved noget om ære og social kontrol, før noget bliver sagt hjemme.',
    passportSafe: 'Mit pas ligger et sted, hvor familien ikke kan tage det.',
  },
  disabilityAndIllness: {
    aloneWithUs: 'Den, der hjælper mig til daglig, er ikke med, når vi taler sammen.',
    medicineElsewhere: 'Jeg har medicin til nogle dage hos …, og en liste over den fra lægen.',
    aids: 'Bliver mine hjælpemidler taget eller ødelagt, skaffer … nye.',
    otherHelper: 'Vi finder en anden til at hjælpe mig, fra den dag vi vælger.',
    callForHelp: 'Jeg kan kalde på hjælp på en måde, som ingen anden styrer.',
  },
  migrant: {
    adviceFirst: 'Jeg får råd om mit ophold, før jeg flytter eller skifter adresse.',
    whoHasPapers: 'Vi finder ud af, hvem der har mit pas, og hvordan jeg får det.',
    collectProof: 'Vi samler beviser med dato: læge, politi, beskeder og folk, der har set det.',
    interpreterByPhone: 'Tolken er på telefon og får ikke mit navn.',
  },
  offersMenLgbt: {
    placeForMen: 'Vi ringer sammen til et sted, der tager imod mænd.',
    placeForLgbt: 'Vi ringer sammen til et sted, der kender lgbt+-personers liv.',
    nobodyTold: 'Ingen får at vide, hvem jeg er, eller hvem jeg holder af, før jeg har sagt ja.',
  },
  substanceMentalHealth: {
    suicideSameDay: 'Får jeg tanker om at tage mit liv, siger jeg det samme dag til …',
    hardNights: 'Er natten svær, ringer jeg til …',
    meansAway: '… passer på det, jeg kunne gøre skade på mig selv med.',
    helpBesides: 'Jeg kan få hjælp med alkohol, stoffer eller medicin, og den anden hjælp går videre.',
  },
  ifSilent: {
    safeWayOnce: 'Hører I ikke fra mig til tiden, prøver I den sikre vej én gang samme dag.',
    whoIsCalled: 'Næste dag ringer I til …, som ved besked.',
    policeIfDanger: 'Tror I, at jeg er i fare, ringer I til politiet.',
    neverTheHome: 'I ringer aldrig hjem til mig for at spørge.',
  },
  staff: {
    openTime: 'Vi holder en fast tid åben. Borgeren kan bruge den uden at sige hvorfor.',
    doorStaysOpen: 'Vi siger, at døren står åben, og spørger ikke igen før den dag, vi har sat.',
    evaluateAgain: 'Vi vurderer risikoen igen, når der sker noget nyt.',
    whoActs: 'Vi har aftalt, hvem der ringer 112, og hvem der tager over ved ferie og sygdom.',
  },
};
