import { useMemo, useState } from 'react';
import type { GroupPlanBody } from '../../../entries/bodies/group.ts';
import { basedOnNothing, type UnsignedOf } from '../../../entries/entry.ts';
import { asStreamId, newId, type EntryId, type StreamId } from '../../../entries/ids.ts';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import { summariseGroup } from '../../../flow/groups/summariseGroup.ts';
import { emptyGroupFacts, type GroupFacts } from '../../../rules/groups/groupFacts.ts';
import { useGroupDoors } from '../useGroupDoors.ts';
import { Button } from '../../kit/Button.tsx';
import { Form } from '../../kit/Form.tsx';
import { Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Page } from '../../kit/Page.tsx';
import { useSession } from '../../shell/session.tsx';
import type { Places } from '../../shell/usePlaces.ts';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { SigningTrouble } from '../SigningTrouble.tsx';
import { useGroup } from '../useGroup.ts';
import { useStreamSignature } from '../../shell/useStreamSignature.ts';
import { useKeptForm, type KeptForm } from '../useKeptForm.ts';
import { useThemes } from '../useThemes.ts';
import { useGroupPlanWords } from '../words.ts';
import { PlanForm } from './PlanForm.tsx';
import { planNote } from './planNote.ts';
import { newPlanValues, planIn, valuesOfPlan, type ThemeChoice } from './planValues.ts';

type Known = { readonly entry: EntryId } & GroupPlanBody;

/** A group is planned. */
export function NewPlanPage({ read, places }: { readonly read: GroupsRead; readonly places: Places }) {
  const begun = useMemo(() => newPlanValues(newId()), []);
  const form = useKeptForm('group.plan.new', begun);
  return form === null ? null : (
    <Planning form={form} places={places} read={read} facts={emptyGroupFacts} plan={null} />
  );
}

/** The plan of a group is changed: the new one takes the place of the old one, and both stay. */
export function ChangePlanPage(props: {
  readonly group: StreamId;
  readonly read: GroupsRead;
  readonly places: Places;
}) {
  const view = useGroup(props.group, props.read.participants);
  const plan = view?.facts.plan ?? null;
  return view === null || plan === null ? null : <Changing {...props} facts={view.facts} plan={plan} />;
}

function Changing(props: {
  readonly group: StreamId;
  readonly read: GroupsRead;
  readonly places: Places;
  readonly facts: GroupFacts;
  readonly plan: Known;
}) {
  const form = useKeptForm(`group.plan.${props.group}`, valuesOfPlan(props.group, props.plan));
  return form === null ? null : <Planning {...props} form={form} />;
}

function Planning(props: {
  readonly form: KeptForm;
  readonly read: GroupsRead;
  readonly places: Places;
  readonly facts: GroupFacts;
  readonly plan: Known | null;
}) {
  const { form, places, plan } = props;
  const words = useGroupPlanWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const { me, team } = useSession();
  const doorOf = useGroupDoors();
  const signing = useStreamSignature();
  const library = useThemes();
  const [asked, setAsked] = useState(0);
  const before: readonly ThemeChoice[] = (plan?.themes ?? [])
    .filter(({ theme }) => !library.some(({ id }) => id === theme))
    .map(({ theme, title }) => ({ id: theme, title }));
  const themes = [...library, ...new Map(before.map((one) => [one.id, one])).values()];
  const { body, problems } = planIn(form.values, themes, clock.now().today);
  const shown = asked > 0 ? problems : [];
  const stream = asStreamId(form.text('stream'));
  const leave = () => places.go(plan === null ? { room: 'groups' } : { room: 'groups', group: stream });
  const nameOf = (person: string) => [...team.staff].find(([one]) => one === person)?.[1].name ?? '–';
  const sign = async () => {
    setAsked((times) => times + 1);
    if (body === null) return;
    await form.flush();
    const unsigned: UnsignedOf<'groupPlan'> = {
      kind: 'groupPlan',
      body,
      role: me.role,
      basedOn: basedOnNothing,
      ...(plan === null ? {} : { amends: plan.entry }),
      rendered: { text: planNote(body, words, language, nameOf), language },
    };
    const signed = await signing.sign({
      stream: { type: 'group', id: stream },
      unsigned: [unsigned],
      summarise: summariseGroup,
      reasons: doorOf('groupPlan', props.facts, body, props.read.participants),
      draft: form.id(),
    });
    if (signed) places.replace({ room: 'groups', group: stream });
  };
  return (
    <Page
      title={plan === null ? words.newTitle : words.changeTitle}
      lead={<p>{words.lead}</p>}
      guidance={words.guidance}
      guidanceTitle={words.guidanceTitle}
      back={{ onPress: () => void form.flush().then(leave) }}
      saveState={form.state}
      errors={shown.map(({ path, problem }) => ({
        message: words.problem[problem],
        target: `plan-${path}`,
      }))}
      errorsShown={asked}
    >
      <Stack gap="large">
        {form.found && <Notice tone="info">{words.kept}</Notice>}
        <SigningTrouble signing={signing} />
        <Form
          onSubmit={sign}
          actions={
            <>
              <Button kind="primary" type="submit" disabled={signing.busy}>
                {signing.busy ? words.signing : words.sign}
              </Button>
              <LinkButton onPress={() => void form.flush().then(leave)}>{words.later}</LinkButton>
              <LinkButton
                onPress={() => {
                  setAsked(0);
                  void form.begin(plan === null ? newPlanValues(newId()) : valuesOfPlan(stream, plan));
                }}
              >
                {words.drop}
              </LinkButton>
            </>
          }
        >
          <PlanForm
            form={form}
            themes={themes}
            errorAt={(path) => {
              const found = shown.find((one) => one.path === path);
              return found === undefined ? undefined : words.problem[found.problem];
            }}
          />
        </Form>
      </Stack>
    </Page>
  );
}
