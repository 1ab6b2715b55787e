import type { ReactNode } from 'react';
import {
  consentState,
  needsSaying,
  isInForce,
  type Consent,
  type ConsentState,
} from '../../rules/consents.ts';
import { Button } from '../kit/Button.tsx';
import { Details } from '../kit/Details.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Hint } from '../kit/Hint.tsx';
import { Cluster } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PlainTable } from '../kit/PlainTable.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { Part } from './Part.tsx';
import type { PartOfRoom } from './room.ts';
import { useCoordinationWords } from './words.ts';

const shapeOf: Readonly<Record<ConsentState, ChipShape>> = {
  holds: 'check',
  expiresSoon: 'clock',
  expired: 'triangle',
  withdrawn: 'square',
};
/** Where the focus goes back to when a withdrawal is not signed. */
export const withdrawId = ({ id }: Consent): string => `withdraw-${id}`;

/**
 * What the citizen has said yes to: of what sort, to whom, for what, until when, and how it stands today in a word and a
 * shape. Withdrawing takes one press and a signature, and never a reason. Nothing is taken off the list.
 */
export function Consents(props: {
  readonly consents: readonly Consent[];
  readonly part: PartOfRoom;
  readonly onWithdraw: (consent: Consent) => void;
  /** What is being withdrawn now, to be signed. */
  readonly signing: ReactNode;
}) {
  const words = useCoordinationWords().room.consents;
  const { part, consents } = props;
  const { write, today } = part;
  const toSay = consents.filter((one) => needsSaying(one, today));
  const inSight = consents.filter((one) => isInForce(consentState(one, today)) || toSay.includes(one));
  const old = consents.filter((one) => !inSight.includes(one));
  const gone = [...new Set(toSay.map((one) => `${one.recipient} (${words.type[one.type].toLowerCase()})`))];
  return (
    <Part title={words.title}>
      {consents.length === 0 && <p>{words.empty}</p>}
      {gone.length > 0 && <Notice tone="info">{words.needsSaying(gone.join(', '))}</Notice>}
      {props.signing}
      {inSight.length > 0 && (
        <ConsentTable caption={words.table} consents={inSight} part={part} onWithdraw={props.onWithdraw} />
      )}
      {old.length > 0 && (
        <Details summary={words.old}>
          <ConsentTable caption={words.old} consents={old} part={part} onWithdraw={null} />
        </Details>
      )}
      {write !== null && (
        <Cluster>
          <Button onPress={() => write('consent')}>{words.add}</Button>
        </Cluster>
      )}
    </Part>
  );
}

function ConsentTable(props: {
  readonly caption: string;
  readonly consents: readonly Consent[];
  readonly part: PartOfRoom;
  readonly onWithdraw: ((consent: Consent) => void) | null;
}) {
  const words = useCoordinationWords().room.consents;
  const { column } = words;
  const { today, day, write } = props.part;
  const acts = props.onWithdraw !== null && write !== null;
  const columns = [column.type, column.recipient, column.purpose, column.given, column.expires, column.state];
  return (
    <PlainTable
      caption={props.caption}
      columns={acts ? [...columns, column.act] : columns}
      rows={props.consents.map((one) => {
        const state = consentState(one, today);
        const cells = [
          one.recipient,
          one.purpose,
          day(one.givenOn),
          day(one.expiresOn),
          <>
            <StatusChip shape={shapeOf[state]} look={state === 'holds' ? 'plain' : 'strong'}>
              {words.state[state]}
            </StatusChip>
            {one.withdrawn !== null && <Hint>{words.withdrawnOn(day(one.withdrawn.on))}</Hint>}
            {one.withdrawn?.note && <Hint>{one.withdrawn.note}</Hint>}
            {one.renewed && <Hint>{words.renewed}</Hint>}
          </>,
        ];
        return {
          key: one.id,
          heading: words.type[one.type],
          cells: acts ? [...cells, <ConsentWork key="act" {...props} consent={one} state={state} />] : cells,
        };
      })}
    />
  );
}

function ConsentWork(props: {
  readonly consent: Consent;
  readonly state: ConsentState;
  readonly part: PartOfRoom;
  readonly onWithdraw: ((consent: Consent) => void) | null;
}) {
  const words = useCoordinationWords().room.consents;
  const { consent, onWithdraw } = props;
  const { write } = props.part;
  const { type, recipient, purpose } = consent;
  const what = words.what(words.type[type], recipient, purpose);
  return (
    <Cluster>
      {onWithdraw !== null && consent.withdrawn === null && (
        <LinkButton
          id={withdrawId(consent)}
          label={`${words.withdraw}: ${what}`}
          onPress={() => onWithdraw(consent)}
        >
          {words.withdraw}
        </LinkButton>
      )}
      {write !== null && (
        <LinkButton
          label={`${words.renew}: ${what}`}
          onPress={() => write('consent', { renews: consent.id }, { type, recipient, purpose })}
        >
          {words.renew}
        </LinkButton>
      )}
    </Cluster>
  );
}
