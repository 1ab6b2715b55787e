import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { Clearance } from '../../entries/placeInGroup.ts';
import { shownDay } from '../../text/shownDay.ts';
import { QuietLine } from '../kit/layout.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useLanguage } from '../useText.tsx';
import type { OpenGroup, Participant } from './useGroup.ts';
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

/** The short mark of somebody key staff have not cleared, where one line above says for all of them what to do. */
export function NotClearedMark(props: { readonly cleared: Exclude<Cleared, 'cleared'> }) {
  const { cleared: words } = useGroupWords().page;
  return (
    <StatusChip shape={shapeOf[props.cleared]} look="strong">
      {props.cleared === 'missing' ? words.mark : words.notThisTime}
    </StatusChip>
  );
}

/** Before one session: whom the leader must talk to key staff about, and what key staff wants them to know. */
export function ClearedList(props: { readonly open: OpenGroup; readonly onDay: LocalDate }) {
  const { open, onDay } = props;
  const { page } = useGroupWords();
  const { cleared: words } = page;
  const language = useLanguage();
  const title = words.title(shownDay(onDay, language));
  const stands = open.people.map((person) => ({
    person,
    cleared: clearedFor(person.told, open.stream, onDay),
    tell: clearanceFor(person.told, open.stream, onDay)?.tellLeader ?? null,
  }));
  const missing = stands.flatMap(({ person, cleared }) => (cleared === 'missing' ? [person] : []));
  const others = stands.filter(
    ({ cleared, tell }) => cleared === 'notThisTime' || (cleared === 'cleared' && tell !== null),
  );
  const rows = [
    ...(missing.length === 0
      ? []
      : [
          {
            key: 'missing',
            title: aliasesOf(missing),
            status: <ClearedChip cleared="missing" />,
            detail: <RingOf group={open.stream} people={missing} />,
          },
        ]),
    ...others.map(({ person, cleared, tell }) => ({
      key: person.case,
      title: person.alias,
      status: <ClearedChip cleared={cleared} />,
      detail: (
        <>
          {tell} {cleared === 'notThisTime' && <RingOf group={open.stream} people={[person]} />}
        </>
      ),
    })),
  ];
  const isOpen = stands.some(({ cleared }) => cleared !== 'cleared');
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{words.all}</p>
      ) : (
        <>
          <RowList label={title} rows={rows} detailsUnder />
          {isOpen && <QuietLine>{words.welcome}</QuietLine>}
        </>
      )}
    </section>
  );
}

export const aliasesOf = (people: readonly Participant[]): string =>
  people.map(({ alias }) => alias).join(', ');

/** Whom to ring about these people: each number once, with whom it is about where there are several. */
function RingOf(props: { readonly group: StreamId; readonly people: readonly Participant[] }) {
  const { ring: words } = useGroupWords().page;
  const rings = new Map<string, { to: Clearance['ring'] | null; about: Participant[] }>();
  for (const person of props.people) {
    const to = newestClearance(person.told, props.group)?.ring ?? null;
    const key = to === null ? '' : `${to.name} ${to.number}`;
    const found = rings.get(key);
    if (found === undefined) rings.set(key, { to, about: [person] });
    else found.about.push(person);
  }
  return [...rings].map(([key, { to, about }]) => (
    <span key={key}>
      {rings.size > 1 && `${aliasesOf(about)}: `}
      {to === null ? (
        words.nobody
      ) : (
        <a href={`tel:${to.number.replaceAll(/[^\d+]/g, '')}`}>
          {to.name}: {to.number}
        </a>
      )}{' '}
    </span>
  ));
}
