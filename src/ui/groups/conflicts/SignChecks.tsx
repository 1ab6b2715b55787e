import { useState } from 'react';
import { basedOnNothing, type Unsigned, type UnsignedOf } from '../../../entries/entry.ts';
import type { StreamId } from '../../../entries/ids.ts';
import { groupsIn, type GroupsRead } from '../../../flow/groups/groupLines.ts';
import { summarise } from '../../../flow/summarise.ts';
import { doorOf } from '../../../rules/doors/doors.ts';
import type { CaseFacts } from '../../../rules/facts.ts';
import { Button } from '../../kit/Button.tsx';
import { Actions } from '../../kit/Form.tsx';
import { Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useMoment, useSession } from '../../shell/session.tsx';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { SigningTrouble } from '../SigningTrouble.tsx';
import { useStreamSignature } from '../../shell/useStreamSignature.ts';
import type { KeptForm } from '../useKeptForm.ts';
import { answersChanged, checksIn, linkIn } from './checkValues.ts';
import { personsRecorded } from './peopleOf.ts';
import { useConflictWords } from './words.ts';

/** "This is what you sign": each answer in a line, and then the signature. Why two must not meet goes to the case file. */
export function SignChecks(props: {
  readonly stream: StreamId;
  readonly alias: string;
  readonly facts: CaseFacts;
  readonly read: GroupsRead;
  readonly form: KeptForm;
  readonly onSigned: () => void;
}) {
  const { stream, alias, facts, form } = props;
  const { own: words } = useConflictWords();
  const { cases, clock } = usePorts();
  const { team } = useSession();
  const moment = useMoment();
  const language = useLanguage();
  const signing = useStreamSignature();
  const [done, setDone] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const checks = checksIn(form.values);
  const count = personsRecorded(facts);
  const aliasOf = (other: StreamId) => props.read.participants.get(other)?.alias || '–';
  const lines = [
    ...checks.pairs.map(({ other, answer }) => words.line(alias, aliasOf(other), words.state[answer])),
    ...checks.leaders.map(({ person, answer }) =>
      words.leaderLine(team.staff.get(person)?.name ?? '–', words.leaderAnswers[answer]),
    ),
  ];
  const sign = async () => {
    setDone(false);
    const conflicts = checks.pairs.filter(({ answer }) => answer === 'mustNotMeet');
    const without = conflicts.filter(({ other }) => linkIn(form.values, other) === null);
    setMissing(without.map(({ other }) => words.personMissing(aliasOf(other))));
    if (without.length > 0) return;
    await form.flush();
    const { participants } = groupsIn(await cases.summaries(), clock.now().today);
    const body = {
      personsRecorded: count,
      with: checks.pairs.map(({ other, answer }) => ({ case: other, answer })),
      leaders: [...checks.leaders],
    };
    const check: UnsignedOf<'conflictCheck'> = {
      kind: 'conflictCheck',
      body,
      role: 'keyStaff',
      basedOn: { ...basedOnNothing, entries: answersChanged(stream, checks, participants) },
      rendered: { text: words.note(lines.join('\n'), words.recorded(count)), language },
    };
    const links = conflicts.flatMap(({ other }): readonly UnsignedOf<'personLink'>[] => {
      const link = linkIn(form.values, other);
      if (link === null) return [];
      const text = words.linkNote(aliasOf(other), link.person, link.otherPerson, link.how ?? '');
      return [
        {
          kind: 'personLink',
          body: link,
          role: 'keyStaff',
          basedOn: basedOnNothing,
          rendered: { text, language },
        },
      ];
    });
    const unsigned: readonly Unsigned[] = [check, ...links];
    const reasons = [
      ...doorOf('conflictCheck')(facts, body, moment()),
      ...links.flatMap((link) => doorOf('personLink')(facts, link.body, moment())),
    ];
    const ref = { type: 'case', id: stream } as const;
    if (!(await signing.sign({ stream: ref, unsigned, summarise, reasons, draft: form.id() }))) return;
    setDone(true);
    await form.begin({});
    props.onSigned();
  };
  return (
    <section aria-label={words.willSign}>
      <Stack>
        <h2>{words.willSign}</h2>
        {done && (
          <Notice tone="done" urgent>
            {words.done}
          </Notice>
        )}
        <SigningTrouble signing={signing} />
        {missing.length > 0 && (
          <Notice tone="error" urgent>
            {missing.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notice>
        )}
        {lines.length === 0 ? (
          <p>{words.nothingToSign}</p>
        ) : (
          <>
            <PointList points={lines} />
            <p>{words.recorded(count)}</p>
            <Actions>
              <Button kind="primary" disabled={signing.busy} onPress={() => void sign()}>
                {signing.busy ? words.signing : words.sign}
              </Button>
              <LinkButton onPress={() => void form.begin({})}>{words.drop}</LinkButton>
            </Actions>
          </>
        )}
      </Stack>
    </section>
  );
}
