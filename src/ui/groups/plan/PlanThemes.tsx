import { plusDays } from '../../../rules/dates.ts';
import { sessionDays } from '../../../rules/groups/sessionDays.ts';
import { Stack } from '../../kit/layout.tsx';
import { Select } from '../../kit/Select.tsx';
import { shownDate } from '../../shell/shownTime.ts';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { dayTyped } from '../dayTyped.ts';
import type { KeptForm } from '../useKeptForm.ts';
import { useGroupPlanWords } from '../words.ts';
import { sessionsIn, themePath, type ThemeChoice } from './planValues.ts';

/** The sessions with their days as they come out of the plan, each with what it is about. */
export function PlanThemes(props: { readonly form: KeptForm; readonly themes: readonly ThemeChoice[] }) {
  const { form, themes } = props;
  const words = useGroupPlanWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const firstOn = dayTyped(form.text('firstOn'), clock.now().today);
  const sessions = sessionsIn(form.values);
  const days = firstOn === null || sessions === null ? [] : sessionDays({ firstOn, sessions }, []);
  const skipped =
    firstOn !== null && days.length > 0 && days.at(-1)?.onDay !== plusDays(firstOn, 7 * (days.length - 1));
  return (
    <section aria-label={words.themes}>
      <Stack>
        <h2>{words.themes}</h2>
        <p>{words.themesHint}</p>
        {days.length === 0 && <p>{words.daysWait}</p>}
        {skipped && <p>{words.skipped}</p>}
        {days.map(({ session, onDay }) => (
          <Select
            key={session}
            label={
              onDay === null ? words.session(session) : words.sessionOn(session, shownDate(onDay, language))
            }
            empty={words.noTheme}
            options={themes.map(({ id, title }) => ({ value: id, label: title }))}
            value={form.text(themePath(session))}
            onChange={(value) => form.change(themePath(session), value)}
          />
        ))}
      </Stack>
    </section>
  );
}
