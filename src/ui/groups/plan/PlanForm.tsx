import { tellingWord } from '../../../rules/groups/neutralName.ts';
import { groupForms } from '../../../model/groups/groupVocabulary.ts';
import { Stack } from '../../kit/layout.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useSession } from '../../shell/session.tsx';
import { useLanguage } from '../../useText.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import type { KeptForm } from '../useKeptForm.ts';
import { useGroupPlanWords } from '../words.ts';
import { shownClock } from './planNote.ts';
import { PlanThemes } from './PlanThemes.tsx';
import { isUnusualPlan, usualEnd, type ThemeChoice } from './planValues.ts';

interface Parts {
  readonly form: KeptForm;
  readonly themes: readonly ThemeChoice[];
  readonly errorAt: (path: string) => string | undefined;
}
const fieldOf = ({ form, errorAt }: Parts, path: string) => ({
  id: `plan-${path}`,
  value: form.text(path),
  onChange: (text: string) => form.change(path, text),
  error: errorAt(path),
});

/** What a group is, where and when, how many, who leads, and what is agreed. */
export function PlanForm(parts: Parts) {
  const words = useGroupPlanWords();
  return (
    <Stack gap="large">
      <WhatItIs {...parts} />
      <WhereAndWhen {...parts} />
      <Size {...parts} />
      <Leaders {...parts} />
      <PlanThemes form={parts.form} themes={parts.themes} />
      <section aria-label={words.agreed}>
        <Stack>
          <h2>{words.agreed}</h2>
          <TextArea
            label={words.venuePlan}
            hint={words.venueHint}
            optional
            {...fieldOf(parts, 'venuePlan')}
          />
          <TextArea
            label={words.phonesRule}
            hint={words.phonesHint}
            optional
            {...fieldOf(parts, 'phonesRule')}
          />
          <TextArea
            label={words.agreement}
            hint={words.agreementHint}
            optional
            {...fieldOf(parts, 'agreement')}
          />
        </Stack>
      </section>
    </Stack>
  );
}

/** A name in which a word tells what the group is about; said beside the field, and nothing is forbidden. */
function Telling({ name }: { readonly name: string }) {
  const words = useGroupPlanWords();
  const word = tellingWord(name);
  return word === null ? null : (
    <Notice tone="warning" urgent>
      {words.telling(word)}
    </Notice>
  );
}

function WhatItIs(parts: Parts) {
  const words = useGroupPlanWords();
  const { form, errorAt } = parts;
  return (
    <section aria-label={words.what}>
      <Stack>
        <h2>{words.what}</h2>
        <TextField label={words.name} hint={words.nameHint} {...fieldOf(parts, 'name')} />
        <Telling name={form.text('name')} />
        <TextField
          label={words.calendarName}
          hint={words.calendarHint}
          optional
          {...fieldOf(parts, 'calendarName')}
        />
        <Telling name={form.text('calendarName')} />
        <RadioGroup
          id="plan-form"
          legend={words.form}
          options={groupForms.map((value) => ({ value, label: words.forms[value] }))}
          value={form.text('form')}
          onChange={(value) => form.change('form', value)}
          error={errorAt('form')}
        />
      </Stack>
    </section>
  );
}

function WhereAndWhen(parts: Parts) {
  const words = useGroupPlanWords();
  const language = useLanguage();
  const end = usualEnd(parts.form.text('startsAt'));
  return (
    <section aria-label={words.when}>
      <Stack>
        <h2>{words.when}</h2>
        <TextField label={words.place} {...fieldOf(parts, 'place')} />
        <TextField label={words.firstOn} hint={words.dayHint} width="short" {...fieldOf(parts, 'firstOn')} />
        <TextField
          label={words.startsAt}
          hint={words.timeHint}
          width="short"
          {...fieldOf(parts, 'startsAt')}
        />
        <TextField
          label={words.endsAt}
          hint={end === null ? words.timeHint : words.endHint(shownClock(end, language))}
          width="short"
          {...fieldOf(parts, 'endsAt')}
        />
        <TextField label={words.sessions} width="four" digits {...fieldOf(parts, 'sessions')} />
      </Stack>
    </section>
  );
}

function Size(parts: Parts) {
  const words = useGroupPlanWords();
  return (
    <section aria-label={words.size}>
      <Stack>
        <h2>{words.size}</h2>
        <TextField label={words.least} width="four" digits {...fieldOf(parts, 'least')} />
        <TextField label={words.most} width="four" digits {...fieldOf(parts, 'most')} />
        {isUnusualPlan(parts.form.values) && (
          <TextArea label={words.sizeReason} rows={2} {...fieldOf(parts, 'sizeReason')} />
        )}
      </Stack>
    </section>
  );
}

function Leaders(parts: Parts) {
  const words = useGroupPlanWords();
  const { team } = useSession();
  const { form, errorAt } = parts;
  const leaders = [...team.staff].flatMap(([person, { name, left, signer }]) =>
    left !== true && signer.roles.includes('groupLeader') ? [{ value: person as string, label: name }] : [],
  );
  const choice = (path: 'facilitating' | 'supporting', empty: string) => (
    <Select
      id={`plan-${path}`}
      label={words[path]}
      empty={empty}
      options={leaders}
      value={form.text(path)}
      onChange={(value) => form.change(path, value)}
      error={errorAt(path)}
    />
  );
  return (
    <section aria-label={words.leaders}>
      <Stack>
        <h2>{words.leaders}</h2>
        {leaders.length === 0 && <p>{words.noLeaders}</p>}
        {choice('facilitating', words.choose)}
        {choice('supporting', words.noSupporting)}
        {form.text('supporting') === '' && (
          <TextArea label={words.oneLeaderReason} rows={2} {...fieldOf(parts, 'oneLeaderReason')} />
        )}
      </Stack>
    </section>
  );
}
