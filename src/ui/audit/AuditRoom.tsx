import { useMemo, useState } from 'react';
import { asPersonId } from '../../entries/ids.ts';
import { digitsSought, everyLine, linesThatFit, monthsOf } from '../../rules/auditLog.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { NotPrinted, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { AuditChoice } from './AuditChoice.tsx';
import { AuditTable } from './AuditTable.tsx';
import { ChainNotice } from './ChainNotice.tsx';
import { useAuditLog } from './useAuditLog.ts';
import { useAuditWords } from './words.ts';

/** Who has looked at what: for leads, without a word of any case. Everybody else is told what is noted, and why. */
export function AuditRoom(props: { readonly places: Places }) {
  const words = useAuditWords();
  const { me } = useSession();
  const isLead = me.signer.roles.includes('lead');
  return (
    <Page
      title={words.title}
      lead={<NotPrinted>{isLead ? words.lead : words.notLead}</NotPrinted>}
      back={{ onPress: () => props.places.go({ room: 'settings' }) }}
      wide={isLead}
    >
      {isLead ? <Log /> : <p>{words.whatIsNoted}</p>}
    </Page>
  );
}

function Log() {
  const words = useAuditWords();
  const { log, again } = useAuditLog();
  const { team } = useSession();
  const { clock } = usePorts();
  const language = useLanguage();
  const [filter, setFilter] = useState(everyLine);
  const { today } = clock.now();
  const lines = log?.lines;
  const chosen = useMemo(() => linesThatFit(lines ?? [], filter, today), [lines, filter, today]);
  const months = useMemo(() => monthsOf(lines ?? []), [lines]);
  const nameOf = (person: string): string => team.staff.get(asPersonId(person))?.name ?? words.unknown;
  const when = (instant: string): string => shownInstant(instant, language);
  const shortly = (instant: string): string =>
    words.table.at(shownDay(instant.slice(0, 10), language), instant.slice(11, 16));
  const people = useMemo(
    () => [...team.staff].map(([value, { name }]) => ({ value, label: name })),
    [team.staff],
  );
  if (log === null) return <p role="status">{words.reading}</p>;
  return (
    <Stack gap="large">
      {log.failed && (
        <Notice tone="warning" urgent>
          <Stack>
            <p>{words.failed}</p>
            <Button onPress={again}>{words.again}</Button>
          </Stack>
        </Notice>
      )}
      {log.chain !== null && <ChainNotice chain={log.chain} nameOf={nameOf} when={when} />}
      {log.chain === null && !log.failed && <p role="status">{words.readingMore(log.read, log.of)}</p>}
      {log.lines.length === 0 && log.chain !== null && <p>{words.empty}</p>}
      {log.lines.length > 0 && (
        <>
          <NotPrinted>
            <AuditChoice filter={filter} people={people} months={months} onChange={setFilter} />
          </NotPrinted>
          {digitsSought(filter.number) !== null && (
            <AuditTable
              key={JSON.stringify(filter)}
              lines={chosen}
              nameOf={nameOf}
              isColleague={(id) => team.staff.has(asPersonId(id))}
              when={shortly}
            />
          )}
        </>
      )}
    </Stack>
  );
}
