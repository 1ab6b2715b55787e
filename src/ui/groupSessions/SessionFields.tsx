import { asPersonId, type PersonId } from '../../entries/ids.ts';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useSession } from '../shell/session.tsx';
import { leadersIn, type SessionGaps } from './sessionValues.ts';
import type { KeptForm } from './useKeptForm.ts';
import { useGroupWords } from './words.ts';

/** Who led, the theme, what was done, and the day. Nobody is ticked beforehand. */
export function SessionFields(props: {
  readonly form: KeptForm;
  /** The leaders of the plan. */
  readonly leaders: readonly PersonId[];
  /** What is missing; null before signing was tried. */
  readonly gaps: SessionGaps | null;
}) {
  const { form, gaps } = props;
  const { session: words } = useGroupWords();
  const { team } = useSession();
  const here = leadersIn(form.values);
  const nameOf = (person: string) => team.staff.get(asPersonId(person))?.name ?? '–';
  return (
    <div>
      <FieldSet
        id="session-leaders"
        legend={words.leaders}
        error={gaps?.leaders === true ? words.leadersMissing : undefined}
      >
        {[...new Set<string>([...props.leaders, ...here])].map((person) => (
          <Choice
            key={person}
            kind="checkbox"
            id={`leader-${person}`}
            name="session-leaders"
            label={nameOf(person)}
            checked={here.includes(person)}
            onChange={(is) =>
              form.set('leaders', [...here.filter((one) => one !== person), ...(is ? [person] : [])])
            }
          />
        ))}
      </FieldSet>
      <TextField
        label={words.theme}
        hint={words.themeHint}
        optional
        value={form.text('theme')}
        onChange={(text) => form.set('theme', text)}
      />
      <TextArea
        label={words.done}
        optional
        value={form.text('done')}
        onChange={(text) => form.set('done', text)}
      />
      <TextField
        id="session-day"
        label={words.day}
        hint={words.dayHint}
        width="short"
        value={form.text('day')}
        onChange={(text) => form.set('day', text)}
        error={gaps?.day === true ? words.dayWrong : undefined}
      />
    </div>
  );
}
