import type { StreamId } from '../../../entries/ids.ts';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import { leaderAnswer } from '../../../rules/groups/conflicts.ts';
import { Stack } from '../../kit/layout.tsx';
import { StatusChip } from '../../kit/StatusChip.tsx';
import { useSession } from '../../shell/session.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import type { KeptForm } from '../useKeptForm.ts';
import { leaderPath } from './checkValues.ts';
import { useConflictWords } from './words.ts';

/** Which group leaders must not lead this citizen. */
export function LeaderAnswers(props: {
  readonly stream: StreamId;
  readonly read: GroupsRead;
  readonly form: KeptForm;
  readonly mayAnswer: boolean;
}) {
  const { stream, read, form } = props;
  const { own: words } = useConflictWords();
  const { team } = useSession();
  const leaders = [...team.staff].filter(
    ([, { left, signer }]) => left !== true && signer.roles.includes('groupLeader'),
  );
  return (
    <section aria-label={words.leaders}>
      <Stack>
        <h2>{words.leaders}</h2>
        <p>{leaders.length === 0 ? words.leadersNone : words.leadersLead}</p>
        {leaders.map(([person, { name }]) => {
          const answer = leaderAnswer(stream, person, read.participants);
          return (
            <Stack key={person} gap="small">
              <p>
                {name}:{' '}
                <StatusChip
                  shape={
                    answer === 'noConflictFound' ? 'check' : answer === 'notChecked' ? 'diamond' : 'triangle'
                  }
                  look={answer === 'noConflictFound' ? 'plain' : 'strong'}
                >
                  {answer === 'notChecked' ? words.state.notChecked : words.leaderAnswers[answer]}
                </StatusChip>
              </p>
              {props.mayAnswer && (
                <RadioGroup
                  id={`check-leader-${person}`}
                  legend={words.leaderAnswer(name)}
                  row
                  options={[
                    { value: 'noConflictFound', label: words.leaderAnswers.noConflictFound },
                    { value: 'mustNotMeet', label: words.leaderAnswers.mustNotMeet },
                    { value: 'later', label: words.noAnswer },
                  ]}
                  value={form.text(leaderPath(person))}
                  onChange={(value) => form.change(leaderPath(person), value)}
                />
              )}
            </Stack>
          );
        })}
      </Stack>
    </section>
  );
}
