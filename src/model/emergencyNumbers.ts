/**
 * The numbers of the danger page. Content that ages: each says when a person last looked it up, and where.
 * `verify` marks those not seen at a primary source; the screen shows it.
 */
export interface EmergencyNumber {
  /** As it is dialled, and as it is read aloud. */
  readonly dial: string;
  readonly shown: string;
  readonly checkedOn: string;
  readonly source: string;
  readonly verify: boolean;
}

export const emergencyNumbers = {
  emergency: { dial: '112', shown: '112', checkedOn: '2026-11-21', source: 'Alarm 112', verify: false },
  police: { dial: '114', shown: '114', checkedOn: '2026-11-21', source: 'Politiet', verify: true },
  crisisCentre: {
    dial: '1888',
    shown: '1888',
    checkedOn: '2026-11-21',
    source: 'Lev Uden Vold',
    verify: true,
  },
  medical: {
    dial: '1813',
    shown: '1813',
    checkedOn: '2026-11-21',
    source: 'Region Hovedstaden',
    verify: true,
  },
} as const satisfies Readonly<Record<string, EmergencyNumber>>;
export type EmergencyNumberId = keyof typeof emergencyNumbers;
