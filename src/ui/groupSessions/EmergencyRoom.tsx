import { useEffect, useState, type ReactNode } from 'react';
import { emergencySheetBody } from '../../entries/bodies/participant.ts';
import type { StreamId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { OpenedSheet } from '../../flow/ports.ts';
import { Button } from '../kit/Button.tsx';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { BigText, Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useGroupWords } from './words.ts';

type Sheet = BodyOf<'emergencySheet'>;
type Opened =
  | { readonly kind: 'opening' | 'closed' }
  | (Omit<OpenedSheet, 'entries'> & { readonly kind: 'open'; readonly sheet: Sheet | null });

/**
 * Opens the emergency sheet of one citizen. What stands in it is kept nowhere but on this page: leaving, locking or hiding
 * takes it away, and coming back is another opening, with a line of its own.
 */
export function EmergencyRoom(props: {
  /** The group it is opened for; null from the case. */
  readonly group: StreamId | null;
  readonly of: StreamId;
  readonly places: Places;
}) {
  const { group, of, places } = props;
  const words = useGroupWords().sheet;
  const { cases } = usePorts();
  const { writer, me } = useSession();
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let gone = false;
    cases.openEmergencySheet({ type: 'case', id: of }, { group }).then(
      ({ entries, ...rest }) => {
        if (!gone) setOpened({ kind: 'open', ...rest, sheet: newestSheet(entries) });
      },
      () => {
        if (!gone) setOpened({ kind: 'closed' });
      },
    );
    return () => {
      gone = true;
    };
  }, [cases, of, group]);
  const sheet = opened.kind === 'open' ? opened.sheet : null;
  const mayWrite = writer && group === null && me.signer.roles.includes('keyStaff');
  const write = () =>
    places.go({
      room: 'step',
      step: 'emergencySheet',
      stream: of,
      givens: {},
      draft: null,
      ...(sheet === null ? {} : { values: sheet as Readonly<Record<string, string>> }),
    });
  return (
    <Page
      title={words.title}
      pageKey={`sheet ${of}`}
      back={
        group === null
          ? { label: words.backToCase, onPress: () => places.go({ room: 'case', stream: of }) }
          : { label: words.back, onPress: () => places.go({ room: 'group', stream: group }) }
      }
    >
      <Stack gap="large">
        {opened.kind === 'opening' && <p role="status">{words.opening}</p>}
        {opened.kind === 'closed' && <Notice tone="warning">{words.closed}</Notice>}
        {opened.kind === 'open' && sheet === null && <Notice tone="warning">{words.none}</Notice>}
        {opened.kind === 'open' && opened.damaged === true && <Notice tone="warning">{words.damaged}</Notice>}
        <BigText>
          <p>
            <strong>
              <a href="tel:112">{words.ring112}</a>
            </strong>
          </p>
          {sheet !== null && <SheetLines sheet={sheet} />}
        </BigText>
        {opened.kind !== 'opening' && sheet === null && <p>{words.noneWhat}</p>}
        {opened.kind === 'open' && (sheet !== null || !opened.logged) && (
          <Notice tone={opened.logged ? 'info' : 'warning'} urgent={!opened.logged}>
            {opened.logged ? words.logged : words.notLogged}
          </Notice>
        )}
        {sheet !== null && <p>{words.goneSoon}</p>}
        {mayWrite && opened.kind === 'open' && (
          <Cluster>
            <Button onPress={write}>{sheet === null ? words.write : words.mend}</Button>
          </Cluster>
        )}
      </Stack>
    </Page>
  );
}

function newestSheet(entries: OpenedSheet['entries']): Sheet | null {
  for (const { kind, body } of entries.toReversed()) {
    const read = kind === 'emergencySheet' ? emergencySheetBody.safeParse(body) : null;
    if (read?.success === true) return read.data;
  }
  return null;
}

/** What 112 must hear stands first; every number can be pressed. */
function SheetLines({ sheet }: { readonly sheet: Sheet }) {
  const { fields: words } = useGroupWords().sheet;
  const line = (term: string, said: string | undefined, shown: ReactNode = said) =>
    said === undefined || said === '' ? [] : [{ term, description: shown }];
  const ring = (number: string, label: string): ReactNode => (
    <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{label}</a>
  );
  return (
    <DescriptionList
      items={[
        ...line(words.name, sheet.name),
        ...line(words.tell112, sheet.tell112),
        ...line(
          words.keyWorker,
          sheet.keyWorker,
          ring(sheet.keyWorkerPhone, `${sheet.keyWorker}: ${sheet.keyWorkerPhone}`),
        ),
        ...line(words.address, sheet.address),
        ...line(words.health, sheet.health),
        ...line(words.childPickUp, sheet.childPickUp),
        ...line(words.phone, sheet.phone, sheet.phone === undefined ? '' : ring(sheet.phone, sheet.phone)),
      ]}
    />
  );
}
