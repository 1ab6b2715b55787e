import { answerDa } from '../answers.da.ts';

/** Danish words for the pages that open only where they apply. */
export const branchTopicsDa = {
  residence: {
    title: 'Ophold og papirer',
    lead: 'Juridisk rådgivning kommer før flytning. Også før borgeren skifter adresse.',
    guidance: [
      'Sig: »Du mister ikke nødvendigvis dit ophold, fordi du går. Lad os få rådgivning først.«',
      'Mange får nej, fordi beviser mangler. Skriv datoer, læge, politi og beskeder på listen over beviser.',
      'Lov ikke noget om udfaldet. Find en, der kan reglerne.',
    ],
  },
  honour: {
    title: 'Ære og negativ social kontrol',
    lead: 'Her kan flere handle sammen. Det kan gå hurtigt.',
    guidance: [
      'Kontakt aldrig familien. Brug aldrig en slægtning som tolk. Foreslå aldrig mægling eller et møde med familien.',
      'Spørg: »Hvem bestemmer i familien? Hvad sker der, hvis de får det at vide?«',
      'Ring til en sikkerhedskonsulent, hvis der er fare. Er konflikten alvorlig, skal der være en handleplan efter § 12 a.',
      'Tænk på søskende. De kan være i samme fare.',
    ],
  },
  digital: {
    title: 'Telefon, konti og placering',
    guidance: [
      'Luk ikke for noget endnu. Når adgangen lukkes, kan den anden opdage det. Det hører til i sikkerhedsplanen.',
      'Spørg: »Ved han eller hun ting, som du ikke har fortalt?«',
      'Brug en telefon, som den anden aldrig har haft, når I slår noget op.',
    ],
  },
  pets: {
    title: 'Kæledyr',
    guidance: [
      'Mange bliver for at passe på et dyr. Sig, at det er noget, vi kan hjælpe med.',
      'Spørg: »Hvem kunne passe det i en periode?«',
    ],
  },
};

export const branchFieldsDa = {
  permitDepends: {
    label: 'Hænger borgerens ophold sammen med en, der udøver vold?',
    options: answerDa,
  },
  whoHoldsPapers: {
    label: 'Hvem har pas og papirer?',
    options: {
      citizen: 'Borgeren selv',
      personUsingViolence: 'En, der udøver vold',
      otherFamily: 'En anden i familien',
      elsewhere: 'De ligger et andet sted',
      notKnown: answerDa.notKnown,
      refused: answerDa.refused,
      notAsked: answerDa.notAsked,
    },
  },
  legalAdvice: { label: 'Har borgeren fået juridisk rådgivning om sit ophold?', options: answerDa },
  residenceNote: { label: 'Hvad skal rådgiveren vide?', hint: 'Tilladelse, frister, børns papirer.' },
  familyDecides: {
    label: 'Handler flere i familien sammen, eller handler det om ære?',
    options: answerDa,
  },
  pressures: {
    label: 'Hvad lever borgeren med?',
    hint: 'Vælg gerne flere.',
    options: {
      watched: 'Bliver holdt øje med af andre',
      movement: 'Må ikke gå ud eller se andre',
      marriage: 'Pres om ægteskab eller forlovelse',
      journey: 'Planlagt rejse eller trusler om en',
      reputation: 'Rygter eller familiens omdømme',
      outcast: 'Frygt for at blive skubbet ud',
    },
  },
  honourNote: { label: 'Hvem ved hvad, og hvad må ingen få at vide?', hint: 'Skriv ikke navne.' },
  seenByOthers: {
    label: 'Hvad kan andre se?',
    hint: 'Vælg gerne flere. Også det, borgeren kun har mistanke om.',
    options: {
      phone: 'Telefonen',
      accounts: 'Konti og koder',
      location: 'Placering',
      childrensDevices: 'Børnenes telefoner eller spil',
      smartHome: 'Kamera, dørklokke eller bil',
      mail: 'E-mail eller Digital Post',
    },
  },
  safeDevice: { label: 'Har borgeren en telefon, som ingen anden kan se?', options: answerDa },
  digitalNote: { label: 'Hvordan har borgeren opdaget det?', hint: 'Skriv aldrig koder her.' },
  petHarmed: { label: 'Bliver dyret truet eller gjort ondt?', options: answerDa },
  petsNote: { label: 'Hvilket dyr, og hvem kan passe det?', hint: 'Skriv ikke navne eller adresser.' },
};
