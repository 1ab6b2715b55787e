import { basedOnNothing, type StreamRef } from '../../entries/entry.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { CaseStore } from '../../flow/ports.ts';
import type { Language } from '../../model/define.ts';
import { statedIn, usedToday } from '../../rules/staffMembers.ts';
import type { StaffMember } from '../shell/readTeam.ts';
import { competenceUsed } from './composeEntries.ts';

/** Words of the note, as the team reads it: who, and nothing of a case. */
const note: Readonly<Record<Language, (name: string) => string>> = {
  da: (name) => `${name} har brugt sin oplæring.`,
  en: (name) => `${name} has used their training.`,
};

/**
 * After signing: tells the team that this training was used today, once in thirty days at the most. A lead opens no case,
 * so it cannot be read out of one. Rejects when it could not be told; the work itself is signed by then.
 */
export async function noteUse(work: {
  readonly cases: CaseStore;
  readonly teamStream: StreamRef;
  readonly me: StaffMember;
  readonly today: LocalDate;
  readonly language: Language;
  readonly kinds: readonly EntryKind[];
}): Promise<void> {
  const { cases, teamStream, me, today, language } = work;
  const used = new Set(work.kinds.map(competenceUsed).filter((one) => one !== null));
  if (!me.signer.competences.some(({ id }) => used.has(id))) return;
  const { entries } = await cases.read(teamStream);
  const known = statedIn(entries).get(me.signer.person);
  let now = known;
  for (const competence of used) now = (now && usedToday(now, competence, today)) ?? now;
  if (now === undefined || now === known) return;
  await cases.sign({
    stream: teamStream,
    unsigned: [
      {
        kind: 'staffMember',
        body: {
          ...now,
          roles: [...now.roles],
          competences: now.competences.map((one) => ({ ...one })),
        },
        role: me.role,
        basedOn: basedOnNothing,
        rendered: { text: note[language](now.name), language },
      },
    ],
    summarise: () => ({}),
    draft: null,
  });
}
