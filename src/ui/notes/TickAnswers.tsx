import { shownDay } from '../../text/shownDay.ts';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { useLanguage } from '../useText.tsx';
import type { StaffPreviewFacts } from './exportPort.ts';
import { useNotesWords } from './words.ts';

/** Places and times a protective partner may be given: each ticked by itself, none beforehand. */
export function TickAnswers(props: {
  readonly tickable: StaffPreviewFacts['tickable'];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}) {
  const { tickable, ticked } = props;
  const words = useNotesWords();
  const language = useLanguage();
  if (tickable.length === 0) return <p>{words.preview.tickNone}</p>;
  const set = (key: string, on: boolean) =>
    props.onChange(new Set(on ? [...ticked, key] : [...ticked].filter((each) => each !== key)));
  return (
    <FieldSet id="notes-ticks" legend={words.preview.tick} hint={words.preview.tickHint}>
      <Choices layout="lines">
        {tickable.map(({ key, title, onDate, label, text }, at) => (
          <Choice
            key={key}
            kind="checkbox"
            id={`notes-tick-${at}`}
            name="notes-ticks"
            label={`${label.endsWith('?') ? label : `${label}:`} ${text} (${words.choose.entry(title, shownDay(onDate, language))})`}
            checked={ticked.has(key)}
            onChange={(on) => set(key, on)}
          />
        ))}
      </Choices>
    </FieldSet>
  );
}
