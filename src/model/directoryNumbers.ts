/**
 * Telephone numbers as dated content: where they were seen, when, and whether a person in this municipality has
 * confirmed them. Every number but 112 ships as 'toCheck' and is shown with that mark until a lead has confirmed
 * it; `checkAgainAfterDays` days after `checkedOn` the mark is shown again.
 */
export interface DirectoryNumber {
  readonly id: string;
  /** As it is written; null when no source with the number was seen: a lead fills it in. */
  readonly number: string | null;
  /** What a `tel:` link dials. */
  readonly dial: string | null;
  readonly open: 'dayAndNight' | 'partOfTheDay' | 'notKnown';
  readonly source: string;
  readonly checkedOn: string;
  readonly mark: 'toCheck' | 'confirmed';
}

const seen = { checkedOn: '2026-11-21', mark: 'toCheck' } as const;
const own = 'kommunens egen oplysning';

export const directoryNumbers = [
  // The one number nobody here has to confirm first.
  {
    id: 'emergency',
    number: '112',
    dial: '112',
    open: 'dayAndNight',
    source: 'Alarm 112',
    checkedOn: '2026-11-21',
    mark: 'confirmed',
  },
  { id: 'police', number: '114', dial: '114', open: 'dayAndNight', source: 'politi.dk', ...seen },
  { id: 'levUdenVold', number: '1888', dial: '1888', open: 'dayAndNight', source: 'levudenvold.dk', ...seen },
  {
    id: 'danner',
    number: '33 33 00 47',
    dial: '+4533330047',
    open: 'dayAndNight',
    source: 'danner.dk',
    ...seen,
  },
  {
    id: 'ankestyrelsen',
    number: '33 41 12 00',
    dial: '+4533411200',
    open: 'partOfTheDay',
    source: 'ast.dk',
    ...seen,
  },
  { id: 'medicalDuty1813', number: '1813', dial: '1813', open: 'dayAndNight', source: 'regionh.dk', ...seen },
  { id: 'medicalDuty', number: null, dial: null, open: 'notKnown', source: own, ...seen },
  { id: 'sexualAssaultCentre', number: null, dial: null, open: 'notKnown', source: own, ...seen },
  { id: 'psychiatricEmergency', number: null, dial: null, open: 'notKnown', source: own, ...seen },
  { id: 'suicideLine', number: null, dial: null, open: 'notKnown', source: own, ...seen },
  { id: 'localCrisisCentre', number: null, dial: null, open: 'notKnown', source: own, ...seen },
  { id: 'socialDuty', number: null, dial: null, open: 'notKnown', source: own, ...seen },
] as const satisfies readonly DirectoryNumber[];

export type DirectoryNumberId = (typeof directoryNumbers)[number]['id'];
/** Days after which a number must be looked up again. */
export const checkAgainAfterDays = 180;

export const directoryNumber = (id: DirectoryNumberId): DirectoryNumber | undefined =>
  directoryNumbers.find((each) => each.id === id);
