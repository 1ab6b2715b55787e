import type { Followed } from '../../flow/collaboration.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { neverContact } from '../../rules/neverContact.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, QuietLine, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PointList } from '../kit/PointList.tsx';
import { ProtectedMark } from '../kit/ProtectedMark.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { Part } from './Part.tsx';
import type { PartOfRoom } from './room.ts';
import { useCoordinationWords } from './words.ts';

/** Each step with the people around the citizen, and how it went. Who must not be contacted stands with the reason. */
export function NetworkSteps(props: {
  readonly steps: readonly Followed<'networkStep'>[];
  readonly facts: CaseFacts;
  readonly part: PartOfRoom;
}) {
  const { room, stepKinds } = useCoordinationWords();
  const words = room.network;
  const { write, day } = props.part;
  const never = neverContact(props.facts);
  return (
    <Part title={words.title}>
      {props.steps.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <RowList
          label={words.list}
          rows={props.steps.map(({ entry, body, outcomes }) => {
            const told = (body.how ?? '').trim() !== '' || outcomes.length > 0;
            const what = `${body.who}, ${day(body.onDay)}`;
            return {
              key: entry.id,
              status: (
                <StatusChip shape={told ? 'check' : 'clock'}>
                  {told ? words.state.told : words.state.open}
                </StatusChip>
              ),
              title: what,
              detail: (
                <Stack gap="small">
                  <div>
                    {body.sort === undefined ? body.what : `${stepKinds[body.sort]}: ${body.what}`}{' '}
                    <ProtectedMark />
                  </div>
                  {(body.how ?? '').trim() !== '' && <QuietLine>{words.how(body.how ?? '')}</QuietLine>}
                  {outcomes.map((one) => (
                    <QuietLine key={one.entry.id}>{room.told(day(one.body.onDay), one.body.how)}</QuietLine>
                  ))}
                </Stack>
              ),
              ...(write === null
                ? {}
                : {
                    action: (
                      <LinkButton
                        label={`${room.howItWent} ${what}`}
                        onPress={() =>
                          write('howItWent', { about: entry.id }, { what: `${what}: ${body.what}` })
                        }
                      >
                        {room.howItWent}
                      </LinkButton>
                    ),
                  }),
            };
          })}
        />
      )}
      {never.length > 0 && (
        <section aria-label={words.never}>
          <h3>{words.never}</h3>
          <PointList points={never.map(({ label, why }) => words.neverLine(label, words.why[why]))} />
        </section>
      )}
      {write !== null && (
        <Cluster>
          <Button onPress={() => write('networkStep')}>{words.add}</Button>
        </Cluster>
      )}
    </Part>
  );
}
