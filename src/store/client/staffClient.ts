import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { Access, AddedPerson, CaseAccess, StaffChange, StaffPerson } from '../staffPort.ts';
import type { StorePort } from './messagePort.ts';
import type { Proof, ProvedFor } from './proofMessages.ts';

/** People who work here and what their keys open, as the page asks for them. */
export function storeStaff(port: StorePort) {
  const ofCase = (id: StreamId) => ({ stream: { type: 'case', id } as const });
  return {
    people: (): Promise<readonly StaffPerson[]> => port.ask('staffPeople', {}),
    allow: (current: string, to: Exclude<ProvedFor, 'passkey'>): Promise<Proof> =>
      port.ask('prove', { current, to }),
    add: (request: {
      readonly label: string;
      readonly passphrase: string;
      readonly access: Access;
    }): Promise<AddedPerson> => port.ask('addStaff', request),
    change: (person: PersonId, access: Access): Promise<StaffChange> =>
      port.ask('changeStaff', { person, access }),
    remove: (person: PersonId): Promise<StaffChange> => port.ask('removeStaff', { person }),
    share: async (): Promise<void> => {
      await port.ask('shareAccess', {});
    },
    access: (stream: StreamId): Promise<CaseAccess> => port.ask('caseAccess', ofCase(stream)),
    close: (stream: StreamId, person: PersonId): Promise<StaffChange> =>
      port.ask('closeCaseTo', { ...ofCase(stream), person }),
    open: async (stream: StreamId, person: PersonId): Promise<void> => {
      await port.ask('openCaseTo', { ...ofCase(stream), person });
    },
    grant: async (stream: StreamId, person: PersonId, compartments: readonly string[]): Promise<void> => {
      await port.ask('grantOnCase', { ...ofCase(stream), person, compartments });
    },
  };
}
