import { useEffect, useState, type ReactNode } from 'react';
import { dateOf } from '../../../entries/draftDate.ts';
import type { DraftValue } from '../../../entries/draft.ts';
import { itemPath, textAt } from '../../../entries/draftPaths.ts';
import { newId } from '../../../entries/ids.ts';
import type { ListField } from '../../../model/define.ts';
import { contactRhythms, followUpPhases, type FollowUpPhase } from '../../../model/vocabulary.ts';
import { proposedContacts } from '../../../rules/followUpContacts.ts';
import { shownDay } from '../../../text/shownDay.ts';
import { answerId, asChosen, type AnswerProps } from '../../fields/answer.ts';
import { useAnnounce } from '../../kit/Announcer.tsx';
import { Button } from '../../kit/Button.tsx';
import { focusOn } from '../../kit/focusOn.ts';
import { FieldSet } from '../../kit/FieldSet.tsx';
import { Cluster, Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { Removed } from '../../kit/Removed.tsx';
import { useLanguage, useText } from '../../useText.tsx';
import { useRunState, useStepRun } from '../useStepRun.tsx';
import { useWayOnWords } from './words.ts';

/**
 * The days of contact as a small table in order: proposed from the pattern when asked, each changed or taken out by
 * itself. Nothing stands in it that nobody asked for.
 */
export function ContactDays(
  props: AnswerProps<ListField> & {
    readonly renderItem: (itemId: string) => ReactNode;
    readonly onFill: (path: string, value: DraftValue) => void;
  },
) {
  const { path, wording } = props;
  const words = useWayOnWords().days;
  const language = useLanguage();
  const announce = useAnnounce();
  const run = useStepRun();
  const { frame } = useText();
  const [open, setOpen] = useState<string | null>(null);
  /** The days before the last removal or new proposal, with what is said about it. */
  const [before, setBefore] = useState<{ readonly items: readonly string[]; readonly words: string } | null>(
    null,
  );
  useEffect(() => {
    if (open !== null) focusOn(answerId(itemPath(path, open, 'onDay')));
  }, [open, path]);
  const items = asChosen(props.value);
  const at = (id: string, field: string) => itemPath(path, id, field);
  const rows = useRunState(
    ({ context: { values } }) =>
      items.map((id) => ({
        id,
        day: textAt(values, at(id, 'onDay')),
        phase: textAt(values, at(id, 'phase')),
      })),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  const inOrder = [...rows].sort((one, other) => dayOrLast(one.day).localeCompare(dayOrLast(other.day)));
  const shown = (day: string): string => {
    const date = dateOf(day);
    return date === null ? words.noDay : shownDay(date, language);
  };
  const phases = wording.items?.['phase']?.options ?? {};

  const propose = () => {
    const { today } = run.clock.now();
    const values = run.values();
    const chosen = Object.fromEntries(
      followUpPhases.flatMap((phase): [FollowUpPhase, (typeof contactRhythms)[number]][] => {
        const rhythm = contactRhythms.find((each) => each === textAt(values, phase));
        return rhythm === undefined ? [] : [[phase, rhythm]];
      }),
    );
    const days = proposedContacts(dateOf(textAt(values, 'begunOn')) ?? today, chosen).filter(
      ({ onDay }) => onDay >= today,
    );
    const ids = days.map(({ onDay, phase }) => {
      const id = newId();
      props.onFill(at(id, 'onDay'), onDay);
      props.onFill(at(id, 'phase'), phase);
      return id;
    });
    setOpen(null);
    setBefore(items.length === 0 ? null : { items, words: words.put });
    props.onChange(ids);
    if (items.length === 0) announce(words.put);
  };
  const add = () => {
    const id = newId();
    props.onChange([...items, id]);
    setOpen(id);
  };
  const remove = (id: string) => {
    setBefore({ items, words: words.removed });
    props.onChange(items.filter((each) => each !== id));
  };

  return (
    <FieldSet id={answerId(path)} legend={wording.label} hint={words.lead} error={props.error}>
      <Stack>
        {items.length === 0 && <p>{words.none}</p>}
        {open !== null && items.includes(open) && <div data-item={open}>{props.renderItem(open)}</div>}
        {before !== null && (
          <Removed
            words={before.words}
            undo={frame.undo}
            onUndo={() => {
              props.onChange(before.items);
              setBefore(null);
            }}
          />
        )}
        {items.length > 0 && (
          <PlainTable
            caption={words.caption}
            columns={words.columns}
            rows={inOrder.map(({ id, day, phase }) => ({
              key: id,
              heading: shown(day),
              cells: [
                phases[phase] ?? words.noPhase,
                <Cluster key="act">
                  <LinkButton
                    label={`${open === id ? words.done : words.change}: ${shown(day)}`}
                    onPress={() => setOpen(open === id ? null : id)}
                  >
                    {open === id ? words.done : words.change}
                  </LinkButton>
                  <LinkButton label={`${words.remove}: ${shown(day)}`} onPress={() => remove(id)}>
                    {words.remove}
                  </LinkButton>
                </Cluster>,
              ],
            }))}
          />
        )}
        <Cluster>
          <Button onPress={propose}>{items.length === 0 ? words.propose : words.again}</Button>
          <Button onPress={add}>{wording.add ?? words.change}</Button>
        </Cluster>
      </Stack>
    </FieldSet>
  );
}
const dayOrLast = (day: string): string => dateOf(day) ?? '9999';
