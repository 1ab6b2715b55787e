import { useMemo, useState } from 'react';
import type { UnsignedOf } from '../../../entries/entry.ts';
import type { StreamId } from '../../../entries/ids.ts';
import { groupsIn, type GroupsRead } from '../../../flow/groups/groupLines.ts';
import type { GroupView } from '../../../flow/groups/groupView.ts';
import { summariseGroup } from '../../../flow/groups/summariseGroup.ts';
import { leadersOf } from '../../../rules/groups/groupFacts.ts';
import { Button } from '../../kit/Button.tsx';
import { Form } from '../../kit/Form.tsx';
import { Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Page } from '../../kit/Page.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { useSession } from '../../shell/session.tsx';
import { useLocalSettings } from '../../shell/useLocalSettings.ts';
import type { Places } from '../../shell/usePlaces.ts';
import { NextFrame } from '../../step/afterFrame.ts';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { useGroupDoors } from '../useGroupDoors.ts';
import { SigningTrouble } from '../SigningTrouble.tsx';
import { useGroup } from '../useGroup.ts';
import { useStreamSignature } from '../../shell/useStreamSignature.ts';
import { useKeptForm } from '../useKeptForm.ts';
import { useCompositionWords } from '../words.ts';
import { Candidates } from './Candidates.tsx';
import { Chosen } from './Chosen.tsx';
import { chosenIn, compositionNote, compositionOf, inPath, isUnusualSize } from './compositionValues.ts';
import { Criteria } from './Criteria.tsx';
import { PairChecks } from './PairChecks.tsx';

interface Given {
  readonly group: StreamId;
  readonly read: GroupsRead;
  readonly places: Places;
}

/** Who is to be in one group. */
export function CompositionPage(props: Given) {
  const view = useGroup(props.group, props.read.participants);
  return view === null || view.facts.plan === null ? null : <Composing {...props} view={view} />;
}

function Composing({ group, read, places, view }: Given & { readonly view: GroupView }) {
  const words = useCompositionWords();
  const language = useLanguage();
  const { cases, clock } = usePorts();
  const { me } = useSession();
  const doorOf = useGroupDoors();
  const signing = useStreamSignature();
  const { criteria: set } = useLocalSettings();
  const { facts } = view;
  const begun = { [inPath]: [...view.members.seated] };
  const form = useKeptForm(`group.composition.${group}`, begun);
  const [asked, setAsked] = useState(false);
  const leaders = useMemo(() => leadersOf(facts), [facts]);
  const criteria = useMemo(() => set.criteria.filter(({ kind }) => kind === 'matching'), [set]);
  if (form === null || facts.plan === null) return null;
  const { plan } = facts;
  const chosen = chosenIn(form.values);
  const aliasOf = (of: StreamId) =>
    read.participants.get(of)?.alias ?? view.people.find((one) => one.case === of)?.alias ?? '–';
  const sizeWrong = isUnusualSize(chosen.length, plan) && form.text('sizeReason').trim() === '';
  const names = chosen.map(aliasOf).join(', ');
  const back = () => places.go({ room: 'groups', group });
  const sign = async () => {
    setAsked(true);
    if (sizeWrong) return document.getElementById('composition-sizeReason')?.focus();
    await form.flush();
    // As key staff's answers stand now, not as they stood when the page was opened.
    const { participants } = groupsIn(await cases.summaries(), clock.now().today);
    const body = compositionOf(form.values, participants, plan, leaders, criteria);
    const unsigned: UnsignedOf<'composition'> = {
      kind: 'composition',
      body,
      role: me.role,
      basedOn: { entries: [plan.entry], criteriaSet: set.version, competence: null },
      rendered: {
        text: compositionNote(body, plan.name, names, words),
        language,
      },
    };
    const signed = await signing.sign({
      stream: { type: 'group', id: group },
      unsigned: [unsigned],
      summarise: summariseGroup,
      reasons: doorOf('composition', facts, body, participants),
      draft: form.id(),
    });
    if (signed) places.replace({ room: 'groups', group });
  };
  return (
    <Page
      title={words.title}
      above={plan.name}
      lead={<p>{words.lead}</p>}
      guidance={words.guidance}
      guidanceTitle={words.guidanceTitle}
      back={{ onPress: () => void form.flush().then(back) }}
      saveState={form.state}
    >
      <Stack gap="large">
        {form.found && <Notice tone="info">{words.kept}</Notice>}
        <SigningTrouble signing={signing} />
        <Chosen form={form} plan={plan} aliasOf={aliasOf} participants={read.participants} />
        <PairChecks chosen={chosen} leaders={leaders} participants={read.participants} aliasOf={aliasOf} />
        <Candidates group={group} form={form} read={read} leaders={leaders} aliasOf={aliasOf} />
        <NextFrame>
          <Form
            onSubmit={sign}
            actions={
              <>
                <Button kind="primary" type="submit" disabled={signing.busy || chosen.length === 0}>
                  {signing.busy ? words.signing : words.sign}
                </Button>
                <LinkButton onPress={() => void form.flush().then(back)}>{words.later}</LinkButton>
                <LinkButton onPress={() => void form.begin(begun)}>{words.drop}</LinkButton>
              </>
            }
          >
            <Stack gap="large">
              <Criteria form={form} criteria={criteria} />
              {chosen.length > 0 && isUnusualSize(chosen.length, plan) && (
                <TextArea
                  id="composition-sizeReason"
                  label={words.sizeReason}
                  rows={2}
                  value={form.text('sizeReason')}
                  onChange={(text) => form.change('sizeReason', text)}
                  error={asked && sizeWrong ? words.sizeReasonMissing : undefined}
                />
              )}
              <TextArea
                label={words.reasons}
                hint={words.reasonsHint}
                optional
                rows={2}
                value={form.text('reasons')}
                onChange={(text) => form.change('reasons', text)}
              />
              {chosen.length > 0 && <p>{words.willBeSigned(names)}</p>}
            </Stack>
          </Form>
        </NextFrame>
      </Stack>
    </Page>
  );
}
