import { useState } from 'react';
import { rawDate } from '../../entries/draftDate.ts';
import { asPersonId, type LocalDate, type StreamId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { dueWhileAway } from '../../flow/standingIn.ts';
import { partsOfPastedDate, readDate } from '../../rules/dateInput.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useHomeWords } from '../home/words.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { RowList } from '../kit/RowList.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { CannotOpen } from './CannotOpen.tsx';
import { useStandInWords } from './words.ts';

type Away = Extract<BodyOf<'absence'>, { readonly state: 'away' }>;

function dayOf(typed: string, today: LocalDate): LocalDate | null {
  const parts = partsOfPastedDate(typed.trim());
  const read = parts === null ? null : readDate(rawDate(parts), 'any', today);
  return read?.kind === 'date' ? read.date : null;
}

/** Who is away, from when to when, and who steps in; what falls due meanwhile stands under the days before it is saved. */
export function AbsenceForm(props: {
  readonly busy: boolean;
  readonly summaries: readonly StreamSummary[];
  readonly onCase: (stream: StreamId) => void;
  /** Resolves with whether it was signed; what was typed stays when it was not. */
  readonly onSign: (body: Away) => Promise<boolean>;
}) {
  const { room: words } = useStandInWords();
  const home = useHomeWords();
  const { team, person: me } = useSession();
  const { clock } = usePorts();
  const language = useLanguage();
  const [who, setWho] = useState<string>(me.person);
  const [typed, setTyped] = useState({ from: '', to: '' });
  const [standIn, setStandIn] = useState('');
  const [asked, setAsked] = useState(false);
  const here = [...team.staff].filter(([, { left }]) => left === undefined);
  const { today } = clock.now();
  const days = { from: dayOf(typed.from, today), to: dayOf(typed.to, today) };
  const wrong = (which: 'from' | 'to') => (asked && days[which] === null ? { error: words.dayWrong } : {});
  const due = days.to === null ? [] : dueWhileAway(props.summaries, asPersonId(who), days.to, team.staff);
  const nameOf = (person: string) => here.find(([one]) => one === person)?.[1].name ?? '–';
  const sign = async () => {
    setAsked(true);
    const { from, to } = days;
    if (from === null || to === null) {
      document.getElementById(from === null ? 'absence-from' : 'absence-to')?.focus();
      return;
    }
    const signed = await props.onSign({
      state: 'away',
      person: who,
      from,
      to,
      ...(standIn === '' ? {} : { standIn }),
    });
    if (!signed) return;
    setTyped({ from: '', to: '' });
    setStandIn('');
    setAsked(false);
  };
  return (
    <section aria-label={words.formTitle}>
      <h2>{words.formTitle}</h2>
      <Stack>
        <Select
          label={words.who}
          options={here.map(([person, { name }]) => ({ value: person, label: name }))}
          value={who}
          onChange={setWho}
        />
        {(['from', 'to'] as const).map((which) => (
          <TextField
            key={which}
            id={`absence-${which}`}
            label={words[which]}
            hint={words.dayHint}
            value={typed[which]}
            onChange={(text) => setTyped({ ...typed, [which]: text })}
            width="short"
            {...wrong(which)}
          />
        ))}
        <Select
          label={words.standIn}
          empty={words.noStandIn}
          options={here
            .filter(([person]) => person !== who)
            .map(([person, { name }]) => ({ value: person, label: name }))}
          value={standIn === who ? '' : standIn}
          onChange={setStandIn}
        />
        {here.length < 2 && <p>{words.alone}</p>}
        {days.to !== null && (
          <section aria-label={words.dueTitle}>
            <h3>{words.dueTitle}</h3>
            {due.length === 0 ? (
              <p>{words.dueNone}</p>
            ) : (
              <RowList
                label={words.dueTitle}
                rows={due.map(({ stream, alias, kind, on }) => ({
                  key: `${stream} ${kind} ${on ?? ''}`,
                  title: alias ?? home.noAlias,
                  detail: words.dueLine(
                    home.due[kind],
                    on === null || on <= today ? words.dueNow : shownDay(on, language),
                  ),
                  onOpen: () => props.onCase(stream),
                }))}
              />
            )}
          </section>
        )}
        <p>{standIn === '' || standIn === who ? words.happensByCase : words.happens(nameOf(standIn))}</p>
        {standIn !== '' && standIn !== who && (
          <CannotOpen standIn={asPersonId(standIn)} name={nameOf(standIn)} due={due} />
        )}
        <Cluster>
          <Button kind="primary" disabled={props.busy} onPress={() => void sign()}>
            {words.sign}
          </Button>
        </Cluster>
      </Stack>
    </section>
  );
}
