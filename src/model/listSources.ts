import type { SourceRef } from './define.ts';
import type { PlanBlock } from './vocabulary.ts';
import type * as vocabulary from './vocabulary.ts';

const model = (place: string): SourceRef => ({ work: 'model2022', place });
const practice = (place: string): SourceRef => ({ work: 'practiceKnowledge', place });
/** What is only about how the product keeps and passes things on. */
const own: SourceRef = { work: 'ownWording', place: 'how things are kept' };
const duty: SourceRef = { work: 'childrensAct', place: '§ 133' };

/** Where each closed list of the vocabulary comes from. A list without a source does not compile. */
export const listSources: Readonly<Record<keyof typeof vocabulary, SourceRef>> = {
  answerStates: model('p. 11'),
  riskLevels: model('p. 11'),
  roles: model('p. 15'),
  competences: model('p. 11, 15-16'),
  streamTypes: own,
  compartments: own,
  waysIn: model('p. 5, 9-10'),
  conversationForms: practice('routine enquiry'),
  detectionOutcomes: model('p. 9-10'),
  contactChannels: practice('safe contact'),
  notificationAnswers: duty,
  childTies: duty,
  crisisCentreAnswers: model('p. 11'),
  pathways: model('p. 8-9'),
  courseForms: model('p. 13'),
  planForms: model('p. 11'),
  criterionAnswers: { work: 'model2022', place: 'p. 14' },
  followUpPatterns: { work: 'model2022', place: 'p. 14' },
  followUpPhases: { work: 'ctiPhases', place: 'three phases over nine months' },
  contactRhythms: { work: 'ctiPhases', place: 'three phases over nine months' },
  violenceSinceAnswers: model('p. 14'),
  closingReasons: model('p. 14'),
  caseEvents: model('p. 11'),
  plannedEvents: model('p. 11'),
  plannedAnswers: model('p. 11'),
  planBlocks: practice('safety plan blocks'),
  coreElements: model('p. 5'),
  consentTypes: practice('consent'),
  exportProfiles: practice('access of the person using violence'),
  targetGroupCriteria: model('p. 5-6'),
  formsOfViolence: model('p. 5'),
  relations: model('p. 5-6'),
  notCloseRelations: model('p. 5-6'),
};

const block = (letter: string): SourceRef => practice(`safety plan, block ${letter}`);
/** Where each heading of the safety plan comes from (practice, blocks A-R; model 2022, p. 11). */
export const blockSources: Readonly<Record<PlanBlock, SourceRef>> = {
  contact: block('A'),
  warningSigns: block('B'),
  gettingOut: block('C'),
  bagAndPapers: block('D'),
  economy: block('E'),
  codeWordAndPeople: block('F'),
  children: block('G'),
  digital: block('H'),
  workAndStudy: block('I'),
  policeAndLaw: block('J'),
  afterLeaving: block('K'),
  pets: block('L'),
  honour: block('M'),
  disabilityAndIllness: block('N'),
  migrant: block('O'),
  offersMenLgbt: block('P'),
  substanceMentalHealth: block('Q'),
  ifSilent: block('R'),
};
