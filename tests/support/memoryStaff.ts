import { asPersonId, type PersonId } from '../../src/entries/ids.ts';
import { StoreProblem } from '../../src/flow/ports.ts';
import type { MemoryVault } from './memoryVault.ts';
import type { StaffControl, StaffPerson } from '../../src/ui/staff/staffPort.ts';

/** People in memory, without keys: the same answers, and the same refusals without a passphrase. */
export function memoryStaff({ proof }: Pick<MemoryVault, 'proof'>): StaffControl {
  let people: readonly StaffPerson[] = [
    {
      person: asPersonId('person-1'),
      label: 'AB',
      keys: { exchange: 'x', signing: 's' },
      opensAll: true,
      waiting: 0,
    },
  ];
  const shared = new Map<string, readonly string[]>();
  const closed = new Map<string, Set<PersonId>>();
  const closedIn = (stream: string) => closed.get(stream) ?? new Set<PersonId>();
  return {
    people: async () => people,
    allow: (current, to) => proof.prove(current, to),
    add: ({ label }) =>
      proof.once('colleague', () => {
        if (people.some((one) => one.label.toLowerCase() === label.toLowerCase()))
          throw new StoreProblem('failed');
        const keys = { exchange: `x${label}`, signing: `s${label}` };
        const person = asPersonId(`person-${label}`);
        people = [...people, { person, label, keys, opensAll: false, waiting: 0 }];
        return { person, recoveryKey: `AGE-SECRET-KEY-1${label}RECOVERY`, keys };
      }),
    change: (person) =>
      proof.once('roles', () => {
        people = people.map((one) => (one.person === person ? { ...one, opensAll: false } : one));
        return 'done';
      }),
    remove: async (person) => {
      people = people.filter((one) => one.person !== person);
      return 'done';
    },
    share: async () => {
      people = people.map((one) => ({ ...one, waiting: 0 }));
    },
    access: async (stream) => ({
      people: people.map(({ person, label }) => ({
        person,
        label,
        opens: closedIn(stream).has(person) ? [] : ['contact', 'intake', 'caseFile'],
        shared: shared.get(`${stream} ${person}`) ?? [],
        closed: closedIn(stream).has(person),
        mayChange: !closedIn(stream).has(person),
      })),
      mayClose: true,
    }),
    close: async (stream, person) => {
      closed.set(stream, new Set([...closedIn(stream), person]));
      return 'done';
    },
    open: (stream, person) =>
      proof.once('caseAccess', () => {
        closed.set(stream, new Set([...closedIn(stream)].filter((one) => one !== person)));
      }),
    grant: async (stream, person, parts) => {
      shared.set(`${stream} ${person}`, parts);
    },
  };
}
