import type { SuggestionWords } from './suggestedMeasures.ts';

/** Suggested measures in English, as the citizen would say them: short, and true when read aloud. */
export const suggestedMeasuresEn: SuggestionWords = {
  contact: {
    fixedTime: 'We have a fixed time and a fixed place where you can talk with me.',
    onlyThisWay: 'You only use the way we have agreed. Otherwise you do not call or write.',
    harmlessSentence: 'We have a quite ordinary sentence. If I say it, I cannot talk freely.',
    wrongPersonAnswers: 'If somebody else answers the phone, you do not say where you call from.',
  },
  warningSigns: {
    firstSigns: 'The first signs I notice are …',
    roomsToAvoid: 'When I feel it, I go where there is a door out. I avoid kitchen and bathroom.',
    weapons: 'I know where there are knives and weapons. I stay out of those rooms.',
    doctorSameDay:
      'If somebody takes me by the neck, or I find it hard to breathe, a doctor sees me the same day. Also without marks.',
    emergencyCall: 'If there is danger now, I call 112.',
  },
  gettingOut: {
    twoRoutes: 'I have chosen two ways out: one by day and one by night.',
    whereTo: 'I can go to …, also in the middle of the night.',
    whoDrives: '… can fetch me when I call or say the code word.',
    chargedPhone: 'The phone is charged. Shoes and keys stand where I can reach them.',
    crisisCentre: 'If I have nowhere to be, you help me find a place at a crisis centre.',
  },
  bagAndPapers: {
    bagElsewhere: 'I have a bag with what matters most. It stands somewhere else than at home, with …',
    papersBitByBit: 'I move passport, health card and papers bit by bit, so that nobody sees it.',
    copies: 'Somebody I trust keeps copies of my papers and the children’s.',
    medicineKeysMoney: 'Spare keys, medicine and a little money are with …',
    childrensThings: 'The children have clothes and a thing they love in the bag.',
  },
  economy: {
    ownAccount: 'I open an account only I can see. The bank sends no mail home.',
    moneyElsewhere: 'I put a little money aside with somebody I trust.',
    debtHelp: 'I get help to see what stands in my name, and with my debts.',
    helperNotTold: 'Whoever handles my money today is told nothing of the new account.',
  },
  codeWordAndPeople: {
    codeWord: 'My code word is … When … hears it, they call 112.',
    neighbour: 'The neighbour calls 112 if there is shouting or noise at my place.',
    callAtNight: 'I can always call …, also at night.',
    familyKnows: '… knows what is happening and does not tell others.',
  },
  children: {
    notStepIn: 'The children know that they must not step in. They go to …',
    practiseCalling: 'The children have practised calling 112 and saying name and place.',
    whoMayCollect: 'School and day care know who may collect them, and whom to call.',
    handovers: 'The children change homes where there are other adults. We do not meet.',
    noSecrets: 'I tell the children what they can bear. They keep nothing secret for me.',
  },
  digital: {
    chooseTheDay: 'We choose the day together before anything is closed or changed.',
    newPasswords: 'I change passwords from a device only I use. I begin with my mail.',
    locationAndFamily: 'Together we look at location sharing, family sharing and the children’s devices.',
    homeDevices: 'We look at locks, cameras, the car and whatever a phone can control.',
    keepProof: 'I keep messages and pictures in a safe place before anything is deleted.',
  },
  workAndStudy: {
    oneKnows: 'One person at work or school knows who must not come in.',
    otherRoute: 'I change my route and my times when I can.',
    walkedOut: '… walks with me to the bus, bicycle or car.',
    notPassedOn: 'My number and my hours are passed on to nobody.',
  },
  policeAndLaw: {
    reportTalk: 'We talk about a police report and what it can set going. I choose myself.',
    orders: 'I get help to apply for a restraining order or an exclusion order.',
    assaultAlarm: 'We ask the police about an assault alarm.',
    evidenceList: 'We write date, place and what happened on a list. It stays with you.',
    lawyerAndAddress:
      'I talk with a lawyer about children and home. The police can help to protect my address.',
  },
  afterLeaving: {
    locks: 'The locks are changed. I open the door only when I have seen who it is.',
    otherHabits: 'I shop at other places and other times than before.',
    addressHidden: 'School, doctor, bank and parcel post must not show my new address to others.',
    followUpDays: 'We talk a week after, and again a month after.',
  },
  pets: {
    whoCares: '… can look after my animal at short notice.',
    petThings: 'The animal’s papers and food are with …',
    petPlace: 'We find a place where the animal can be while I am away.',
  },
  honour: {
    noContactWithFamily: 'You talk with nobody in my family, not even to help.',
    strangerInterprets: 'The interpreter is on the phone and far from here. It is never somebody I know.',
    journey:
      'If I am to travel, you know where to, with whom and for how long. If you do not hear from me that day, you …',
    knowingAdviser:
      'We talk with somebody who knows about honour and social control before anything is said at home.',
    passportSafe: 'My passport is where the family cannot take it.',
  },
  disabilityAndIllness: {
    aloneWithUs: 'The person who helps me every day is not there when we talk.',
    medicineElsewhere: 'I have medicine for some days with …, and a list of it from the doctor.',
    aids: 'If my aids are taken or broken, … gets new ones.',
    otherHelper: 'We find somebody else to help me, from the day we choose.',
    callForHelp: 'I can call for help in a way nobody else controls.',
  },
  migrant: {
    adviceFirst: 'I get advice on my residence before I move or change address.',
    whoHasPapers: 'We find out who has my passport, and how I get it.',
    collectProof: 'We collect proof with dates: doctor, police, messages and people who saw it.',
    interpreterByPhone: 'The interpreter is on the phone and is not given my name.',
  },
  offersMenLgbt: {
    placeForMen: 'Together we call a place that receives men.',
    placeForLgbt: 'Together we call a place that knows the lives of LGBT+ people.',
    nobodyTold: 'Nobody is told who I am, or whom I love, before I have said yes.',
  },
  substanceMentalHealth: {
    suicideSameDay: 'If I think of taking my life, I say so the same day to …',
    hardNights: 'If the night is hard, I call …',
    meansAway: '… looks after what I could hurt myself with.',
    helpBesides: 'I can get help with alcohol, drugs or medicine, and the other help goes on.',
  },
  ifSilent: {
    safeWayOnce: 'If you do not hear from me in time, you try the safe way once the same day.',
    whoIsCalled: 'The next day you call …, who has been told.',
    policeIfDanger: 'If you think I am in danger, you call the police.',
    neverTheHome: 'You never call my home to ask.',
  },
  staff: {
    openTime: 'We keep a fixed time open. The citizen can use it without saying why.',
    doorStaysOpen: 'We say that the door is open, and do not ask again before the day we have set.',
    evaluateAgain: 'We evaluate the risk again when something new happens.',
    whoActs: 'We have agreed who calls 112, and who takes over during holidays and illness.',
  },
};
