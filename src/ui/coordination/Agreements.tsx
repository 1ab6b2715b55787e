import type { Followed } from '../../flow/collaboration.ts';
import { Button } from '../kit/Button.tsx';
import { Details } from '../kit/Details.tsx';
import { Cluster, QuietLine, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList, type Row } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { Part } from './Part.tsx';
import type { PartOfRoom } from './room.ts';
import { useCoordinationWords } from './words.ts';

type Agreement = Followed<'agreement'>;
type State = 'toCome' | 'today' | 'passed' | 'told';
const shapeOf: Readonly<Record<State, ChipShape>> = {
  toCome: 'circle',
  today: 'diamond',
  passed: 'clock',
  told: 'check',
};
const stateOf = ({ body, outcomes }: Agreement, today: string): State => {
  if (outcomes.length > 0) return 'told';
  if (body.onDay === today) return 'today';
  return body.onDay > today ? 'toCome' : 'passed';
};
/** Nobody needs to tell the end of what was agreed for the very day it was written. */
const isOver = (one: Agreement, today: string): boolean =>
  one.outcomes.length > 0 || (one.body.onDay < today && one.body.onDay <= one.entry.onDate);

/** What is agreed, day by day; what is over folded under it. */
export function Agreements(props: { readonly agreements: readonly Agreement[]; readonly part: PartOfRoom }) {
  const words = useCoordinationWords().room.agreements;
  const { part, agreements } = props;
  const { write, today } = part;
  const over = agreements.filter((one) => isOver(one, today));
  const ahead = agreements.filter((one) => !isOver(one, today));
  const rows = useRows(part);
  return (
    <Part title={words.title}>
      {agreements.length === 0 && <p>{words.empty}</p>}
      {ahead.length > 0 && <RowList label={words.list} rows={ahead.map(rows)} />}
      {over.length > 0 && (
        <Details summary={words.done}>
          <RowList label={words.done} rows={[...over].reverse().map(rows)} />
        </Details>
      )}
      {write !== null && (
        <Cluster>
          <Button onPress={() => write('agreement')}>{words.add}</Button>
        </Cluster>
      )}
    </Part>
  );
}

function useRows({ write, today, day }: PartOfRoom): (one: Agreement) => Row {
  const { room } = useCoordinationWords();
  const words = room.agreements;
  return (one) => {
    const { body, entry, outcomes } = one;
    const state = stateOf(one, today);
    const what = `${day(body.onDay)} · ${words.with(body.withWhom)}`;
    return {
      key: entry.id,
      status: <StatusChip shape={shapeOf[state]}>{words.state[state]}</StatusChip>,
      title: what,
      detail: (
        <Stack gap="small">
          <div>{body.what}</div>
          {outcomes.map((told) => (
            <QuietLine key={told.entry.id}>{room.told(day(told.body.onDay), told.body.how)}</QuietLine>
          ))}
        </Stack>
      ),
      ...(write === null || state === 'toCome'
        ? {}
        : {
            action: (
              <LinkButton
                label={`${room.howItWent} ${what}`}
                onPress={() => write('howItWent', { about: entry.id }, { what: `${what}: ${body.what}` })}
              >
                {room.howItWent}
              </LinkButton>
            ),
          }),
    };
  };
}
