import { useMemo } from 'react';
import type { DraftId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import { readGroup } from '../../flow/groups/readGroup.ts';
import { summariseGroup } from '../../flow/groups/summariseGroup.ts';
import { summarise } from '../../flow/summarise.ts';
import { groupDoorOf } from '../../rules/groups/doors/groupDoors.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useMoment, useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { groupEntry, type Amending, type GroupWrites, type NoteFrame } from './groupNotes.ts';
import { notSent, sentIn, wordsForCases } from './toSend.ts';
import type { OpenGroup } from './useGroup.ts';
import { useStreamSignature, type StreamSignature } from '../shell/useStreamSignature.ts';
import { useGroupWords } from './words.ts';

export type SentOutcome = 'signed' | 'signedNotSent' | null;

export interface GroupWork extends Pick<StreamSignature, 'busy' | 'problem' | 'refused'> {
  readonly frame: NoteFrame;
  /** Signs in the group, then tells the cases what is theirs. Null: nothing was signed. */
  readonly sign: <K extends GroupWrites>(
    kind: K,
    body: BodyOf<K>,
    draft: DraftId | null,
    amending?: Amending | null,
  ) => Promise<SentOutcome>;
  /** Tells the cases whatever has not arrived yet. Resolves with whether everything has. */
  readonly tellCases: () => Promise<boolean>;
}

/** Signs what happens in a group. What a case must learn of it is signed there right after, and again until it has arrived. */
export function useGroupWork(open: OpenGroup): GroupWork {
  const { cases, clock } = usePorts();
  const { me, team } = useSession();
  const { notes: words } = useGroupWords();
  const language = useLanguage();
  const { busy, problem, refused, sign } = useStreamSignature();
  const moment = useMoment();
  const { everybody, stream, view } = open;
  const frame: NoteFrame = useMemo(
    () => ({
      words,
      language,
      role: me.role,
      aliasOf: (of) => everybody.find((one) => one.case === of)?.alias ?? '–',
      nameOf: (person) => [...team.staff].find(([one]) => one === person)?.[1].name ?? '–',
    }),
    [words, language, me.role, everybody, team],
  );
  const tellCases = async (): Promise<boolean> => {
    try {
      const { entries } = await cases.read({ type: 'group', id: stream });
      const { facts } = readGroup(entries, { today: clock.now().today });
      const all = wordsForCases(facts, stream, words.toCase, (day) => shownDay(day, language));
      let arrived = true;
      for (const of of new Set(all.map((one) => one.case))) {
        const ref = { type: 'case', id: of } as const;
        const contents = await cases.read(ref);
        if (contents.closedTo.includes('participation')) {
          arrived = false;
          continue;
        }
        const missing = notSent(all, new Map([[of, sentIn(contents.entries)]])).filter(
          (one) => one.case === of,
        );
        if (missing.length === 0) continue;
        const unsigned = missing.map(({ body, amends }) =>
          groupEntry(
            frame,
            'fromGroup',
            body,
            amends === null ? null : { entry: amends, says: words.toCase.corrected },
          ),
        );
        const once = missing.map(({ key, amends }) => `${key} ${amends ?? ''}`.trim()).join(' ');
        await cases.sign({ stream: ref, unsigned, summarise, draft: null, once }).catch(() => {
          arrived = false;
        });
      }
      return arrived;
    } catch {
      return false;
    }
  };
  return {
    busy,
    problem,
    refused,
    frame,
    tellCases,
    sign: async (kind, body, draft, amending = null) => {
      const participants = new Map(
        everybody.flatMap((one) => (one.told === null ? [] : [[one.case, one.told] as const])),
      );
      const signed = await sign({
        stream: { type: 'group', id: stream },
        unsigned: [groupEntry(frame, kind, body, amending)],
        summarise: summariseGroup,
        reasons: groupDoorOf(kind)(view.facts, body, moment(), { participants, groupLeaders: null }),
        draft,
      });
      if (signed === null) return null;
      return (await tellCases()) ? 'signed' : 'signedNotSent';
    },
  };
}
