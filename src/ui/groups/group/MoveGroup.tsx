import { useState } from 'react';
import { basedOnNothing, type UnsignedOf } from '../../../entries/entry.ts';
import type { GroupView } from '../../../flow/groups/groupView.ts';
import { summariseGroup } from '../../../flow/groups/summariseGroup.ts';
import { groupMoves, type GroupMove } from '../../../model/groups/groupVocabulary.ts';
import { Stack } from '../../kit/layout.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { useSession } from '../../shell/session.tsx';
import { useLanguage } from '../../useText.tsx';
import type { Participants } from '../composition/compositionValues.ts';
import { useGroupDoors } from '../useGroupDoors.ts';
import { SignedForm } from '../SignedForm.tsx';
import { useStreamSignature } from '../../shell/useStreamSignature.ts';
import { useKeptForm } from '../useKeptForm.ts';
import { useGroupPageWords } from '../words.ts';

/** Where a group can go from where it is; also back, with a reason, where it ended or was cancelled too early. */
const open: Readonly<Record<GroupView['value']['life'], readonly GroupMove[]>> = {
  planned: ['recruiting', 'cancelled'],
  recruiting: ['running', 'cancelled'],
  running: ['ended', 'cancelled'],
  ended: ['running'],
  cancelled: ['recruiting'],
};
const nothing = { to: '', reason: '' };

/** The group takes in participants, runs, ends or is cancelled. */
export function MoveGroup(props: {
  readonly view: GroupView;
  readonly participants: Participants;
  readonly onSigned: () => void;
}) {
  const { view } = props;
  const { move: words } = useGroupPageWords();
  const { me } = useSession();
  const doorOf = useGroupDoors();
  const language = useLanguage();
  const signing = useStreamSignature();
  const { group, plan } = view.facts;
  const form = useKeptForm(`group.move.${group ?? ''}`, nothing);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  if (form === null || group === null || plan === null) return null;
  const moves = open[view.value.life];
  const to = groupMoves.find((one) => one === form.text('to') && moves.includes(one)) ?? null;
  const reason = form.text('reason').trim();
  const goesBack = view.value.life === 'ended' || view.value.life === 'cancelled';
  const wantsReason = to === 'cancelled' || (to !== null && goesBack);
  const needsReason = wantsReason && reason === '';
  const sign = async () => {
    setAsked(true);
    setDone(false);
    if (to === null || needsReason) {
      document.getElementById(to === null ? 'move-to' : 'move-reason')?.focus();
      return;
    }
    await form.flush();
    const body = { to, ...(reason === '' ? {} : { reason }) };
    const unsigned: UnsignedOf<'groupMove'> = {
      kind: 'groupMove',
      body,
      role: me.role,
      basedOn: basedOnNothing,
      rendered: { text: words.note(plan.name, words.options[to], reason), language },
    };
    const signed = await signing.sign({
      stream: { type: 'group', id: group },
      unsigned: [unsigned],
      summarise: summariseGroup,
      reasons: doorOf('groupMove', view.facts, body, props.participants),
      draft: form.id(),
    });
    if (!signed) return;
    setAsked(false);
    setDone(true);
    await form.begin(nothing);
    props.onSigned();
  };
  return (
    <section aria-label={words.title}>
      <Stack>
        <h2>{words.title}</h2>
        {done && (
          <Notice tone="done" urgent>
            {words.done}
          </Notice>
        )}
        <SignedForm signing={signing} form={form} words={words} onSign={sign}>
          <Select
            id="move-to"
            label={words.to}
            empty={words.choose}
            options={moves.map((value) => ({ value, label: words.options[value] }))}
            value={to ?? ''}
            onChange={(value) => form.change('to', value)}
            error={asked && to === null ? words.toMissing : undefined}
          />
          {to === 'cancelled' && <Notice tone="info">{words.cancelledNote}</Notice>}
          <TextArea
            id="move-reason"
            label={words.reason}
            hint={words.reasonHint}
            optional={!wantsReason}
            rows={2}
            value={form.text('reason')}
            onChange={(text) => form.change('reason', text)}
            error={asked && needsReason ? words.reasonMissing : undefined}
          />
        </SignedForm>
      </Stack>
    </section>
  );
}
