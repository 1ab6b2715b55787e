import type { LocalDate } from '../../entries/ids.ts';
import { shownDay } from '../../text/shownDay.ts';
import { QuietLine } from '../kit/layout.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useLanguage } from '../useText.tsx';
import type { OpenGroup } from './useGroup.ts';
import { clearanceFor, clearedFor, newestClearance, type Cleared } from './whomToRing.ts';
import { useGroupWords } from './words.ts';

const shapeOf: Readonly<Record<Cleared, ChipShape>> = {
  cleared: 'check',
  notThisTime: 'diamond',
  missing: 'diamond',
};

/** Whether key staff has cleared somebody for a session, in a word and a shape. Never why, and nobody is turned away. */
export function ClearedChip(props: { readonly cleared: Cleared }) {
  const { cleared: words } = useGroupWords().page;
  return (
    <StatusChip shape={shapeOf[props.cleared]} look={props.cleared === 'cleared' ? 'plain' : 'strong'}>
      {words[props.cleared]}
    </StatusChip>
  );
}

/** Before one session: whom the leader must talk to key staff about, and what key staff wants them to know. */
export function ClearedList(props: { readonly open: OpenGroup; readonly onDay: LocalDate }) {
  const { open, onDay } = props;
  const { page } = useGroupWords();
  const { cleared: words, ring } = page;
  const language = useLanguage();
  const title = words.title(shownDay(onDay, language));
  const rows = open.people.flatMap((person) => {
    const cleared = clearedFor(person.told, open.stream, onDay);
    const tell = clearanceFor(person.told, open.stream, onDay)?.tellLeader ?? null;
    if (cleared === 'cleared' && tell === null) return [];
    const to = newestClearance(person.told, open.stream)?.ring ?? null;
    return [
      {
        key: person.case,
        title: person.alias,
        status: <ClearedChip cleared={cleared} />,
        detail: (
          <>
            {tell}
            {tell !== null && cleared !== 'cleared' && ' '}
            {cleared !== 'cleared' &&
              (to === null ? (
                ring.nobody
              ) : (
                <a href={`tel:${to.number.replaceAll(/[^\d+]/g, '')}`}>
                  {to.name}: {to.number}
                </a>
              ))}
          </>
        ),
        open: cleared !== 'cleared',
      },
    ];
  });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{words.all}</p>
      ) : (
        <>
          <RowList label={title} rows={rows} detailsUnder />
          {rows.some((row) => row.open) && <QuietLine>{words.welcome}</QuietLine>}
        </>
      )}
    </section>
  );
}
