import { useState } from 'react';
import type { LocalDate } from '../../entries/ids.ts';
import { shownDay } from '../../text/shownDay.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Stack } from '../kit/layout.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { themeOf } from './sessionValues.ts';
import type { OpenGroup } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

type Standing = 'held' | 'draft' | 'off' | 'missed' | 'next' | 'toCome';
const shapeOf: Readonly<Record<Standing, ChipShape>> = {
  held: 'check',
  draft: 'pencil',
  off: 'square',
  missed: 'triangle',
  next: 'filledCircle',
  toCome: 'circle',
};

/** The sessions of a course, one line each: the day as it stands, the theme, and what is written. */
export function Calendar(props: {
  readonly open: OpenGroup;
  readonly onSession: (session: number) => void;
  readonly onSigned: (outcome: SentOutcome) => void;
}) {
  const { open } = props;
  const { calendar: words } = useGroupWords().page;
  const { writer } = useSession();
  const { clock } = usePorts();
  const { today } = clock.now();
  const language = useLanguage();
  const [changing, setChanging] = useState<number | null>(null);
  const { days, facts, next } = open.view;
  const standing = (session: number, onDay: LocalDate | null): Standing => {
    if (facts.sessions.some((one) => one.session === session)) return 'held';
    if (
      open.drafts.some(
        ({ info }) => info.step === 'group.session' && info.givens['about'] === String(session),
      )
    )
      return 'draft';
    if (onDay === null) return 'off';
    if (onDay < today) return 'missed';
    return next?.session === session ? 'next' : 'toCome';
  };
  const rows = days.map(({ session, onDay }) => {
    const now = standing(session, onDay);
    const held = facts.sessions.find((one) => one.session === session);
    const day = held?.onDay ?? onDay;
    return {
      key: String(session),
      status: (
        <StatusChip shape={shapeOf[now]} look={now === 'missed' || now === 'draft' ? 'strong' : 'plain'}>
          {words[now]}
        </StatusChip>
      ),
      title: day === null ? words.cancelled(session) : words.onDay(session, shownDay(day, language)),
      detail: held?.theme ?? themeOf(facts.plan, session) ?? words.noTheme,
      onOpen: day === null ? undefined : () => props.onSession(session),
      action: writer && now !== 'held' && (
        <LinkButton label={words.changeFor(session)} onPress={() => setChanging(session)}>
          {words.change}
        </LinkButton>
      ),
    };
  });
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <Stack>
        {rows.length === 0 ? <p>{words.empty}</p> : <RowList label={words.title} rows={rows} />}
        {changing !== null && (
          <ChangeForm
            key={changing}
            open={open}
            session={changing}
            onSigned={(outcome) => {
              setChanging(null);
              props.onSigned(outcome);
            }}
            onClose={() => setChanging(null)}
          />
        )}
      </Stack>
    </section>
  );
}
