/** Danish words for the first page of a detection, and for the outcome wherever it stands. */
const outcomeLead = [
  'Ved »ikke fortalt«, »ønskede ikke at svare« og »ikke trygt« gemmes kun, at der blev spurgt eller ventet, hvornår, af hvem og næste gang. Svar og egne ord følger ikke med.',
  'Ikke fortalt betyder, at borgeren ikke har fortalt noget i dag. Det siger ikke, hvordan borgeren har det derhjemme.',
] as const;

export const openingTopicsDa = {
  opening: {
    title: 'Før du spørger',
    guidance: [
      'Sig, hvorfor du spørger: »Vi spørger alle, fordi mange har det svært derhjemme uden at have fortalt det til nogen.«',
      'Sig, hvad du har pligt til at give videre, før du spørger. Så kan borgeren selv vælge, hvad der skal siges.',
      'Brug en tolk, der er uddannet til det. Brug aldrig familie, venner eller børn. Telefontolk fra en anden landsdel er bedst, og der siges ingen navne. Borgeren må gerne sige nej til tolken.',
      'Er det ikke trygt lige nu, så spørg ikke. Tal om det, I ellers mødes om, og find en anden dag.',
      outcomeLead[0],
    ],
  },
  outcome: {
    title: 'Hvad kom der ud af det?',
    guidance: [
      'Har borgeren fortalt: tak, tro på det, og pres ikke på. »Tak, fordi du siger det. Det er ikke din skyld.«',
      'Har borgeren ikke fortalt: respektér det, og lad døren stå åben. »Du kan altid komme tilbage til mig.«',
      ...outcomeLead,
    ],
  },
};

const outcome = {
  label: 'Hvad kom der ud af det?',
  options: {
    told: 'Har fortalt om vold',
    notTold: 'Ikke fortalt',
    worryNotTold: 'Ikke fortalt, men jeg er bekymret',
    declined: 'Ønskede ikke at svare',
    notSafeToAsk: 'Ikke trygt at spørge nu – spørg senere',
  },
};

const askAgain = {
  label: 'Hvornår spørger du igen?',
  hint: 'Vælg en dag, hvor I alligevel taler sammen.',
};

const handle = {
  label: 'Et dækord til din egen huskeseddel',
  hint: 'Aldrig et navn. Dækordet er et neutralt ord. Det bliver kun på denne maskine og slettes ved næste kontakt. Du kan lade feltet stå tomt.',
};

export const openingFieldsDa = {
  wayIn: {
    label: 'Hvordan kom I til at tale om det?',
    options: {
      routine: 'Jeg spørger, som jeg spørger alle',
      dialogueBased: 'Jeg spørger, fordi jeg ser tegn eller er bekymret',
      spontaneous: 'Borgeren fortalte det uden at blive spurgt',
      selfReferral: 'Borgeren har selv søgt hjælp',
      referral: 'En anden har henvist (afdeling, politi, sundhedsvæsen)',
    },
  },
  conversationForm: {
    label: 'Hvordan taler I sammen?',
    options: {
      inPerson: 'Vi sidder sammen, fx på et kontor',
      outreach: 'Ude, fx på et værested eller hjemme',
      telephone: 'Telefon eller video',
    },
  },
  'safeToAsk.inPerson': {
    label: 'Det er trygt at spørge nu',
    hint: 'Sæt kun kryds, når alle punkter passer.',
    points: [
      'Borgeren er alene med mig, og ingen venter i rummet',
      'Børn kan ikke høre os',
      'Vi sidder et sted, hvor ingen kan høre eller se med',
      'Er der brug for tolk, er det en uddannet tolk og aldrig en pårørende',
      'Jeg har sagt, hvad jeg har pligt til at give videre',
    ],
  },
  'safeToAsk.outreach': {
    label: 'Det er trygt at spørge her og nu',
    hint: 'Sæt kun kryds, når alle punkter passer.',
    points: [
      'Borgeren er alene med mig',
      'Børn kan ikke høre os',
      'Vi har fundet et sted, hvor ingen kan høre eller se med',
      'Jeg har sagt, hvem her på stedet der er myndighed, og hvem der ikke er',
      'Er der brug for tolk, er det en uddannet tolk og aldrig en pårørende',
      'Jeg har sagt, hvad jeg har pligt til at give videre',
    ],
  },
  'safeToAsk.telephone': {
    label: 'Det er trygt at spørge i telefonen nu',
    hint: 'Sæt kun kryds, når alle punkter passer. Spørg, så der kan svares med ja eller nej.',
    points: [
      'Borgeren er alene, og børn kan ikke høre med',
      'Telefonen er ikke på højttaler',
      'Borgeren kan lægge på når som helst',
      'Vi har aftalt et ord, som slutter samtalen',
      'Er der brug for tolk, er det en uddannet tolk og aldrig en pårørende',
      'Jeg har sagt, hvad jeg har pligt til at give videre',
    ],
  },
  askedWith: {
    label: 'Hvordan spørger du?',
    hint: 'Åbent kan det lyde: »Hvordan har I det sammen derhjemme? Er der nogen, du er bange for, eller som gør dig ondt?«',
    options: {
      openQuestion: 'Med et åbent spørgsmål',
      hark: 'Med HARK: fire spørgsmål om partner eller ekspartner',
      aas: 'Med AAS: fem spørgsmål om alle, der står borgeren nær',
    },
  },
  outcome,
  notSafePoints: {
    label: 'Hvad er ikke på plads?',
    hint: 'Kun til dig: Kan det rettes nu? Det bliver ikke gemt.',
    options: {
      notAlone: 'Borgeren er ikke alene',
      childrenHear: 'Børn kan høre med',
      noPrivatePlace: 'Vi mangler et sted for os selv',
      noInterpreter: 'Der mangler en uddannet tolk',
      limitsNotSaid: 'Jeg har ikke sagt, hvad jeg har pligt til at give videre',
      authorityNotSaid: 'Det er ikke sagt, hvem der er myndighed',
      onSpeaker: 'Telefonen er på højttaler',
      soundsWatched: 'Det lyder, som om nogen lytter med',
    },
  },
  askAgainOn: askAgain,
  reminderHandle: handle,
};
