import { createContext, use, type ReactNode } from 'react';
import type { StreamRef } from '../../entries/entry.ts';
import type { SignedInPerson } from '../../flow/ports.ts';
import type { Moment } from '../../rules/facts.ts';
import { usePorts } from '../usePorts.tsx';
import { useBindingIn } from './officeReader.ts';
import type { StaffMember, Team } from './readTeam.ts';

/** Who works here, for as long as the vault is open. */
export interface Session {
  readonly person: SignedInPerson;
  /** False in a second tab: there everything can be read and nothing written. */
  readonly writer: boolean;
  /** The cases here are examples. */
  readonly training?: boolean;
  readonly me: StaffMember;
  readonly team: Team;
  readonly teamStream: StreamRef;
  /** Part of what stands about the team and its settings cannot be read. */
  readonly damaged: boolean;
  /** Reads the team stream anew, e.g. after a setting was signed. */
  readonly refreshTeam: () => Promise<void>;
  readonly inConversation: boolean;
  /** When which case was opened last since unlocking, for the audit's lines. */
  readonly looks: Map<string, number>;
}
const SessionContext = createContext<Session | null>(null);

export function SessionProvider(props: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('a room was shown outside a session');
  return session;
}

/** The moment of judging: today, who would sign, and the office's own days. */
export function useMoment(): () => Moment {
  const { clock } = usePorts();
  const { me, team } = useSession();
  const binding = useBindingIn(team.office);
  return () => {
    const { today } = clock.now();
    const outside = team.outside.filter(({ until }) => until >= today).map(({ name }) => name);
    const people = { colleagues: team.staff, away: team.absences };
    return { today, signer: me.signer, outside, ...people, ...binding };
  };
}
