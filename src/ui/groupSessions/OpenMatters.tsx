import { useState } from 'react';
import type { EntryId, StreamId } from '../../entries/ids.ts';
import { dueAbsences } from '../../rules/groups/absences.ts';
import { firstWording } from '../../rules/corrections.ts';
import { openConcerns } from '../../rules/groups/groupFacts.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { correctable, type Correctable } from './correctable.ts';
import { CorrectHere } from './CorrectHere.tsx';
import { ReachedForm, type About } from './ReachedForm.tsx';
import { RingWhom } from './RingWhom.tsx';
import type { OpenGroup, Participant } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

/** One thing that stays open until somebody has written who was reached. */
interface Matter {
  readonly key: string;
  readonly person: Participant;
  readonly about: About;
  readonly line: string;
  readonly words: string;
  /** Its newest wording, where it can be corrected. */
  readonly written: Correctable | null;
}

/** What waits for the leader, concerns first: whom to ring now, and the way to close it. An instruction, never why. */
export function OpenMatters(props: {
  readonly open: OpenGroup;
  readonly onSheet: (of: StreamId) => void;
  readonly onSigned: (outcome: SentOutcome) => void;
}) {
  const { open } = props;
  const { page } = useGroupWords();
  const { open: words } = page;
  const matters = useMatters(open);
  const { writer } = useSession();
  const [writing, setWriting] = useState<string | null>(null);
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {matters.length === 0 && <p>{words.nothing}</p>}
      <Stack>
        {matters.map(({ key, person, about, line, words: what, written }) => (
          <Panel key={key} look="marked" level={3} title={line}>
            <Stack gap="small">
              <p>
                <StatusChip
                  shape={about.about === 'concern' ? 'filledCircle' : 'triangle'}
                  look={about.about === 'concern' ? 'danger' : 'strong'}
                >
                  {about.about === 'concern' ? words.concern : words.absence}
                </StatusChip>
              </p>
              <p>{what}</p>
              <RingWhom group={open.stream} person={person} onSheet={props.onSheet} />
              <p>{words.stays}</p>
              {writing === key ? (
                <ReachedForm
                  open={open}
                  person={person}
                  about={about}
                  onSigned={(outcome) => {
                    setWriting(null);
                    props.onSigned(outcome);
                  }}
                  onClose={() => setWriting(null)}
                />
              ) : (
                writer && (
                  <Button kind="primary" label={words.writeFor(person.alias)} onPress={() => setWriting(key)}>
                    {words.write}
                  </Button>
                )
              )}
              {written !== null && <CorrectHere open={open} entry={written} onSigned={props.onSigned} />}
            </Stack>
          </Panel>
        ))}
      </Stack>
    </section>
  );
}

function useMatters(open: OpenGroup): readonly Matter[] {
  const { page } = useGroupWords();
  const language = useLanguage();
  const { facts } = open.view;
  const told = new Map(
    open.everybody.flatMap((one) => (one.told === null ? [] : [[one.case, one.told] as const])),
  );
  const personOf = (of: StreamId): Participant =>
    open.everybody.find((one) => one.case === of) ?? { case: of, alias: '–', told: null };
  const concerns = openConcerns(facts).map((one): Matter => {
    const person = personOf(one.case);
    return {
      key: `concern ${one.entry}`,
      person,
      about: { about: 'concern', concern: one.entry },
      line: page.open.concernLine(person.alias, shownDay(one.onDay, language)),
      words: one.what,
      written: newestWording(open, one.entry),
    };
  });
  const absences = dueAbsences(facts, told).map((one): Matter => {
    const person = personOf(one.case);
    return {
      key: `absence ${one.case} ${String(one.session)}`,
      person,
      about: { about: 'absence', session: one.session },
      line: page.open.absenceLine(person.alias, shownDay(one.onDay, language)),
      words: page.open.why[one.why],
      written: null,
    };
  });
  return [...concerns, ...absences];
}

/** The newest wording of a concern, which the group names by its first one. */
function newestWording({ entries }: OpenGroup, concern: EntryId): Correctable | null {
  const newest = entries.findLast(
    (one) => one.kind === 'safetyConcern' && firstWording(one, entries).id === concern,
  );
  return newest === undefined ? null : correctable(newest);
}
