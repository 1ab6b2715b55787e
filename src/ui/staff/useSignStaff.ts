import { basedOnNothing } from '../../entries/entry.ts';
import type { StatedMember } from '../../rules/staffMembers.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useStaffWords } from './words.ts';

/** Signs what a lead states of a colleague, and reads the team anew. Rejects when it was not signed. */
export function useSignStaff(): (member: StatedMember) => Promise<void> {
  const { cases } = usePorts();
  const { teamStream, refreshTeam } = useSession();
  const words = useStaffWords();
  const language = useLanguage();
  return async (member) => {
    const { room, role, competence } = words;
    const trained = member.competences.map((one) => competence[one.competence]).join(', ');
    const roles = member.roles.map((one) => role[one]).join(', ');
    const text =
      member.left === undefined
        ? room.note(member.name, roles, trained === '' ? room.nothing : trained)
        : room.noteLeft(member.name);
    await cases.sign({
      stream: teamStream,
      unsigned: [
        {
          kind: 'staffMember',
          body: {
            ...member,
            roles: [...member.roles],
            competences: member.competences.map((one) => ({ ...one })),
          },
          role: 'lead',
          basedOn: basedOnNothing,
          rendered: { text, language },
        },
      ],
      summarise: () => ({}),
      draft: null,
    });
    await refreshTeam();
  };
}
