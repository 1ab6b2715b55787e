import { groupReasonsDa } from './groupReasons.da.ts';
import { competenceWords, criterionWords, roleWords } from './lists.da.ts';
import { type About, type ReasonTexts } from './reasonText.ts';
import { shownDay } from './shownDay.ts';

/** Why a door is closed, what is held, what is due: one Danish sentence per reason, with the way on where there is one. */
const day = (about: About, key: string): string => shownDay(about[key], 'da');
const on = (about: About, key = 'on'): string => (about[key] === undefined ? '' : ` ${day(about, key)}`);
/** A card that nobody listed by hand has no label. */
const named = (about: About): string => String(about['label'] ?? '');
const child = (about: About): string => (named(about) === '' ? '' : ` om ${named(about)}`);
const after = (
  before: string,
  words: Readonly<Record<string, string>>,
  id: string | number | undefined,
): string => (words[String(id ?? '')] === undefined ? '' : `${before}${words[String(id)] ?? ''}`);
const cards = (about: About, one: string, many: (count: number) => string): string =>
  typeof about['count'] === 'number' && about['count'] > 1 ? many(about['count']) : one;
const sender = (about: About): string => String(about['sender'] ?? 'afsenderen');
const here = (days: string | number | undefined): string =>
  days === undefined ? '' : ` Hos os er det højst ${days === 1 ? '1 dag' : `${String(days)} dage`}.`;

export const reasonsDa: ReasonTexts = {
  notSafeToAsk: () => 'Bekræft først, at det er trygt at spørge. Ellers find en anden dag.',
  outcomeMissing: () => 'Vælg, hvad der kom ud af det.',
  noDetectionYet: () => 'Der er ikke skrevet noget om opsporing endnu.',
  violenceNotTold: () => 'Borgeren har ikke fortalt om vold. Råd og støtte kan gives alligevel.',
  riskNotSigned: () => 'Risikovurderingen er ikke underskrevet.',
  riskNotInDate: (about) =>
    `Risikovurderingen skal laves på ny${about['on'] === undefined ? '' : `. Den gjaldt til${on(about)}`}.`,
  planNotSigned: () => 'Sikkerhedsplanen er ikke underskrevet.',
  planNotBasedOnNewest: () =>
    'Sikkerhedsplanen bygger på en ældre vurdering. Se den igennem, og underskriv igen.',
  caseUnreadable: () => 'Noget i sagen kan ikke læses.',
  cardOpen: (about) =>
    cards(
      about,
      `Underretning${child(about)} er ikke besvaret.`,
      (count) => `${String(count)} underretningskort er ikke besvaret.`,
    ),
  cardWaiting: (about) =>
    cards(
      about,
      `Underretning${child(about)} venter på råd og mangler endnu et svar.`,
      (count) => `${String(count)} underretningskort venter på råd.`,
    ),
  crisisCentreNotAnswered: () => 'Spørgsmålet om krisecenter er ikke besvaret.',
  actionsTodayMissing: () => 'Skriv, hvad der bliver gjort i dag.',
  tonightMissing: () => 'Skriv, hvad der er aftalt for i nat, og hvem der følger op.',
  whoWatchesMissing: () => 'Skriv, hvem der holder øje, til det igen er hverdag.',
  targetGroupNotMet: (about) =>
    `Målgruppen er ikke opfyldt${after(': ', criterionWords, about['criterion'])}. En nøglemedarbejder kan begrunde en undtagelse.`,
  targetGroupNotKnown: (about) =>
    `Vi ved ikke endnu, om målgruppen er opfyldt${after(': ', criterionWords, about['criterion'])}.`,
  competenceMissing: (about) =>
    `Her underskriver en, der er oplært${after(' i ', competenceWords, about['competence']).toLowerCase()}. Du kan skrive et foreløbigt notat nu.`,
  roleMissing: (about) =>
    `Her underskriver en kollega${after(' med rollen ', roleWords, about['role']).toLowerCase()}.`,
  lowLevelNeedsReason: () => 'Niveauet ligger lavere, end én kan vælge alene med de svar. Skriv hvorfor.',
  lowLevelNeedsSecondPerson: () => 'En anden, der er oplært i risikovurdering, skal være enig i niveauet.',
  instrumentOnlyRaises: () =>
    'Niveauet ligger under et resultat fra et redskab, som kun må hæves. Vælg mindst det niveau.',
  criticalNotAsked: (about) =>
    about['factor'] === 'safety'
      ? 'Borgeren er ikke spurgt, hvor tryg det føles lige nu. Spørg, eller vælg et højere niveau.'
      : 'Der er ikke spurgt til et alvorligt tegn endnu. Spørg, eller vælg et højere niveau.',
  changeableNeedsMeasure: () => 'Noget, der kan ændres, mangler et tiltag eller et »ikke nu, fordi«.',
  nextDateTooLate: (about) =>
    `Næste dato ligger for sent. Senest${on(about, 'latest')}.${here(about['officeDays'])}`,
  nextDateMissing: () => 'Vælg næste dato.',
  planNeedsEvaluation: () => 'Planen skal bygge på en underskrevet risikovurdering.',
  offerAgainMissing: () => 'Vælg, hvornår planen tilbydes igen.',
  copyPlaceMissing: () => 'Skriv, hvor kopien ligger, så ingen finder den. Ellers bliver planen her.',
  decisionNotSigned: () => 'Den samlede vurdering er ikke underskrevet.',
  decisionNotThisCourse: () => 'Den samlede vurdering peger på en anden hjælp end dette forløb.',
  noToGroupNeedsOtherHelp: () => 'Skriv, hvilken anden hjælp borgeren får. Støttende samtaler tæller med.',
  criterionNeedsException: () =>
    'Et af jeres kriterier taler imod gruppen. Skriv, hvorfor den er rigtig alligevel, eller vælg en anden hjælp.',
  followUpDaysMissing: () => 'Sæt mindst én dag. Tryk på »Foreslå dage«, eller tilføj en.',
  legalBasisMissing: () => 'En afgørelse nævner lov og paragraf.',
  appealGuidanceMissing: () => 'En afgørelse fortæller, hvordan borgeren kan klage.',
  courseAlreadyRunning: () => 'Der er allerede et forløb i gang.',
  courseNotRunning: () => 'Der er ikke et forløb i gang. En støttende samtale kan altid skrives.',
  caseClosed: () => 'Sagen er lukket. Genåbn den for at fortsætte.',
  caseNotClosed: () => 'Sagen er åben.',
  closingNeedsColleague: () => 'En kollega skal se på sagen, før den lukkes.',
  closingNeedsLastMessage: () => 'Skriv den sidste besked, og hvordan den nåede trygt frem.',
  nothingToAnswer: () => 'Der er ikke noget at svare på her.',
  secondDisagreed: () =>
    'En kollega er ikke enig i niveauet. Lav en ny vurdering. Imens gælder det højere niveau.',
  outsideNotNamed: () => 'En leder har ikke peget på personen. Bed en leder om det under »Medarbejdere«.',
  samePerson: () => 'Det skal være en anden end den, der underskrev først.',
  waitingNotWhenDanger: () => 'Barnet kan være i fare nu. Ring først, og svar på kortet bagefter.',
  waitTooLong: (about) =>
    `Du kan højst vente til næste hverdag${about['latest'] === undefined ? '' : `,${on(about, 'latest')}`}.`,
  answerIncomplete: () => 'Svaret mangler noget. Udfyld feltet.',
  noTieNotConfirmed: () => 'Svar på, om du har nogen forbindelse til den, der udøver volden.',
  tieToPersonUsingViolence: () =>
    'Har du en forbindelse til den, der udøver volden, kan du ikke tage sagen. Sig nej til den.',
  answeredByTheReceiver: (about) =>
    `Kun ${String(about['receiver'] ?? 'modtageren')}${about['standIn'] === undefined || about['standIn'] === '' ? '' : ` eller ${String(about['standIn'])}`} kan svare. Ring, hvis det haster.`,
  handoverToOneself: () => 'Du kan ikke give sagen til dig selv. Vælg en anden modtager.',
  handoverClosedTo: (about) => `Sagen er lukket for ${String(about['name'] ?? 'kollegaen')}. Vælg en anden.`,
  handoverNotYours: (about) =>
    `${String(about['carrier'] ?? 'En kollega')} har sagen. Kun den, der har sagen, kan give den videre, eller den, der træder ind imens.`,
  standInIsReceiver: () => 'Stedfortræderen er den samme som modtageren. Vælg en anden stedfortræder.',
  onlyTheSender: () => 'Kun den, der gav sagen videre, kan tage den tilbage.',
  notYoursToSay: () => 'Du kan skrive dit eget fravær, eller en kollegas, hvis du selv træder ind.',
  absenceEndsBefore: () => 'Den sidste dag ligger før den første. Ret en af dem.',
  absenceIsOver: () => 'Fraværet er allerede slut. Vælg en senere sidste dag.',
  standInIsAway: () => 'Den, der er væk, kan ikke også træde ind. Vælg en anden.',
  channelIsWatched: () =>
    'Andre kan se den vej på telefonen. Vælg en anden, eller skriv, hvorfor den er sikker.',
  harmfulNetworkPerson: () => 'Personen er ikke kendt som tryg. Tag ikke kontakt.',
  dateInPast: () => 'Datoen er gået. Vælg i dag eller en dag senere.',
  dateInFuture: () => 'Datoen ligger i fremtiden. Vælg i dag eller en dag før.',
  isAdult: () => 'Borgeren er 18 år eller ældre.',
  isUnder18: () => 'Borgeren er under 18 år. Børneområdet skal med, og kortet om underretning står åbent.',
  ageNotSaid: () => 'Vi ved ikke endnu, hvor gammel borgeren er.',
  hasToldOfViolence: () => 'Borgeren har fortalt om vold.',
  violenceNotKnownYet: () => 'Vi ved ikke endnu, om der er vold.',
  relationIsClose: () => 'Den, der udøver vold, står borgeren nær.',
  relationIsNotClose: () => 'Den, der udøver vold, står ikke borgeren nær. Der er anden hjælp.',
  relationNotSaid: () => 'Vi ved ikke endnu, hvem den anden er for borgeren.',
  isNotAtCrisisCentre: () => 'Borgeren bor ikke på krisecenter.',
  staysAtCrisisCentre: () => 'Borgeren bor på krisecenter og får støtte dér.',
  crisisCentreStayNotSaid: () => 'Vi ved ikke endnu, om borgeren bor på krisecenter.',
  channelIsNever: () => 'Den vej står som noget, vi aldrig må bruge. Vælg en anden.',
  networkNotAgreed: () => 'Borgeren har ikke sagt ja til, at personen kontaktes.',
  networkPersonOnMap: () =>
    'Ordet står om en, der skader, eller som I ikke kender. Tag ikke kontakt. Er det en anden, så brug et andet ord.',
  peerNeedsTalk: () => 'Tal først med den, der selv har prøvet det, om det passer. Bekræft så punkterne.',
  notPaused: () => 'Sagen holder ikke pause.',
  putOffNever: () => 'Det kan ikke vente. Åbn sagen, og begynd med det øverste.',
  putOffTooLong: (about) => `Det kan ikke vente så længe. Vælg en dag, senest${on(about, 'latest')}.`,
  settingBreaksRule: () => 'Ændringen kan ikke bruges. Den bryder en af modellens regler.',
  dangerNoted: (about) => `Der er noteret fare${on(about)}. En oplært kollega skal vurdere risikoen.`,
  thoughtsOfSuicideTold: (about) =>
    `Der er fortalt om tanker om selvmord${on(about)}. Tal med borgeren om det i dag, og skriv, hvad der er gjort.`,
  childInDanger: (about) =>
    `${named(about) === '' ? 'Et barn' : named(about)} kan være i fare nu. Ring først.`,
  evaluationsApart: () =>
    'Risikovurdering: skrevet hver for sig. Tal sammen i dag, og gå ud fra det alvorligste.',
  imminentApart: () => 'Risikovurdering: skrevet hver for sig. Akut fare gælder. Tal sammen i dag.',
  waitIsOver: (about) => `Ventetiden er gået. Svar på underretning${child(about)}.`,
  firstEvaluationDue: (about) => `Den første risikovurdering skal laves${on(about)} eller næste hverdag.`,
  firstEvaluationOverdue: (about) => `Den første risikovurdering skulle være lavet${on(about)}.`,
  evaluationDue: (about) => `Risikoen skal vurderes på ny${on(about)}.`,
  evaluationDueByEvent: () => 'Der er sket noget. Risikoen skal vurderes på ny i dag.',
  evaluationOverdue: (about) => `Risikovurderingen skulle være lavet${on(about)}.`,
  closingWaitsForLook: () => 'En kollega skal se på sagen, før den kan lukkes.',
  secondPersonPending: () => 'Niveauet venter på en kollegas svar. Imens gælder det højere niveau.',
  planLookAtToday: () => 'Der er en nyere vurdering. Se sikkerhedsplanen igennem i dag.',
  planToRevise: (about) => `Sikkerhedsplanen skal ses igennem${on(about)}.`,
  offerPlanAgain: (about) => `Tilbyd en sikkerhedsplan igen${on(about)}.`,
  promisedContactDue: (about) =>
    `Lovet kontakt${on(about)}${about['at'] === undefined ? '' : ` kl. ${String(about['at']).replace(/^kl\.?\s*/i, '')}`}. Se kortet om sikker kontakt først.`,
  talkAgreed: (about) => `Aftalt samtale${on(about)}. Se kortet om sikker kontakt først.`,
  followUpAgreed: (about) => `Aftalt opfølgning${on(about)}. Se kortet om sikker kontakt først.`,
  courseOfferDue: (about) => `Tal om et forløb igen${on(about)}.`,
  waitingListDue: (about) => `Tag kontakt om ventelisten${on(about)}. Se kortet om sikker kontakt først.`,
  tryContactAgain: (about) => `Prøv kontakten igen${on(about)}, som I har aftalt.`,
  agreementDue: (about) => `Der er en aftale${on(about)}. Se den under »Samarbejde«.`,
  handoverRefused: (about) =>
    [
      `${String(about['who'] ?? about['receiver'] ?? 'Modtageren')} kunne ikke tage sagen.`,
      ...(about['writtenBy'] === undefined ? [] : [`Det har ${String(about['writtenBy'])} skrevet.`]),
      about['reader'] === 'sender'
        ? 'Den er stadig din: giv den til en anden, eller behold den.'
        : `Den er stadig hos ${sender(about)}.`,
    ].join(' '),
  handoverWaiting: (about) => {
    if (about['reader'] === 'asked')
      return `${String(about['sender'] ?? 'En kollega')} vil give dig sagen. Svar i dag.`;
    const has = about['reader'] === 'sender' ? 'din' : `hos ${sender(about)}`;
    return `${String(about['receiver'] ?? 'Modtageren')} har ikke sagt ja endnu. Sagen er stadig ${has}.`;
  },
  askAgainDue: (about) => `Spørg igen${on(about)}, når det er trygt.`,
  pauseIsOver: (about) => `Pausen sluttede${on(about)}.`,
  courseHeld: () => 'Noget mangler, før et nyt forløb kan begynde. Det, der er i gang, fortsætter.',
  contactSilent: () => 'Borgeren har ikke svaret. Se, hvad I aftalte.',
  draftUnfinished: () => 'Kladden er ikke underskrevet.',
  notJournalisedYet: (about) =>
    cards(
      about,
      'Et underskrevet notat er ikke ført i kommunens fagsystem.',
      (count) => `${String(count)} underskrevne notater er ikke ført i kommunens fagsystem.`,
    ),
  kindNotKnownHere: () => 'Noget er skrevet i en nyere udgave. Det er bevaret, men kan ikke vises her.',
  ...groupReasonsDa,
};
