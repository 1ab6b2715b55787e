import type { SourceRef } from '../define.ts';
import type { DirectoryNumberId } from '../directoryNumbers.ts';

/**
 * The page "immediate danger": what to do, in the order to do it. Readable before anything is unlocked; it asks for
 * nothing and stores nothing. `local` shows the office's own duty numbers.
 */
export interface DangerLine {
  readonly id: string;
  /** `first` stands alone and large. */
  readonly weight: 'first' | 'now' | 'also';
  readonly numbers: readonly DirectoryNumberId[];
  readonly local?: true;
  readonly source: SourceRef;
}
const practice = { work: 'practiceKnowledge', place: 'immediate danger' } as const;

export const dangerLines = [
  { id: 'call112', weight: 'first', numbers: ['emergency'], source: practice },
  { id: 'whereIsThePerson', weight: 'now', numbers: [], source: practice },
  { id: 'children', weight: 'now', numbers: [], source: { work: 'childrensAct', place: '§ 133' } },
  { id: 'yourself', weight: 'now', numbers: [], source: practice },
  {
    id: 'crisisCentre',
    weight: 'now',
    numbers: ['levUdenVold', 'danner', 'localCrisisCentre'],
    source: { work: 'servicesAct', place: '§ 109' },
  },
  { id: 'localDuty', weight: 'now', numbers: ['socialDuty', 'police'], local: true, source: practice },
  {
    id: 'strangulation',
    weight: 'also',
    numbers: ['medicalDuty1813', 'medicalDuty'],
    source: { work: 'glass2008', place: 'odds ratio 6.7-7.5' },
  },
  { id: 'rape', weight: 'also', numbers: ['sexualAssaultCentre'], source: practice },
  { id: 'suicide', weight: 'also', numbers: ['psychiatricEmergency', 'suicideLine'], source: practice },
  { id: 'afterwards', weight: 'also', numbers: [], source: practice },
] as const satisfies readonly DangerLine[];

export type DangerLineId = (typeof dangerLines)[number]['id'];
export interface DangerWords {
  readonly title: string;
  readonly lines: Readonly<Record<DangerLineId, { readonly title: string; readonly say: readonly string[] }>>;
  readonly numbers: Readonly<Record<DirectoryNumberId, string>>;
  readonly open: Readonly<Record<'dayAndNight' | 'partOfTheDay' | 'notKnown', string>>;
  /** Beside a number nobody here has confirmed, or that was last looked up too long ago. */
  readonly toCheck: string;
  readonly lastChecked: (day: string) => string;
  readonly numberMissing: string;
  readonly ring: (name: string, number: string) => string;
  readonly nothingStored: string;
}
