import { useSession } from '../shell/session.tsx';
import { useOfficeWords } from './words.ts';

/** Is the person at the desk a lead, in a window that may write? */
export function useMayChange(): boolean {
  const { me, writer } = useSession();
  return writer && me.signer.roles.includes('lead');
}

/** Says who can change it, to those who cannot. */
export function WhoMayChange() {
  const { me, writer, team } = useSession();
  const { room } = useOfficeWords();
  if (me.signer.roles.includes('lead')) return writer ? null : <p>{room.readsOnly}</p>;
  const leads = [...team.staff.values()]
    .filter(({ signer }) => signer.roles.includes('lead'))
    .map(({ name }) => name);
  return (
    <p>
      {room.onlyLead} {leads.length === 0 ? room.noLeads : room.leads(leads.join(', '))}
    </p>
  );
}
