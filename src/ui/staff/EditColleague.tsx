import { useState } from 'react';
import { accessOf } from '../../rules/accessOf.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import type { StaffPerson } from './staffPort.ts';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { OwnPassphraseField } from '../unlock/OwnPassphraseField.tsx';
import { useOwnPassphrase } from '../unlock/useOwnPassphrase.ts';
import { usePorts } from '../usePorts.tsx';
import { MemberForm, useMemberForm, valuesOf } from './MemberForm.tsx';
import { useSignStaff } from './useSignStaff.ts';
import type { StaffHere } from './useStaff.ts';
import { useStaffWords } from './words.ts';

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/**
 * Changes roles and confirmed training of somebody who is here. New roles are new keys; who opens everything keeps that. For
 * other roles the passphrase of whoever is at work is asked for, so that nobody gives themselves any at a screen that was left.
 */
export function EditColleague(props: {
  readonly here: StaffHere;
  readonly who: StaffPerson;
  readonly onDone: (said?: string) => void;
}) {
  const { here, who } = props;
  const { staff, clock } = usePorts();
  const { person: me } = useSession();
  const words = useStaffWords().room;
  const sign = useSignStaff();
  const audit = useAudit();
  const before = here.stated.get(who.person);
  const form = useMemberForm(valuesOf(before));
  const own = useOwnPassphrase('staff-current', words.form);
  const others = !areSame(form.values.roles, before?.roles ?? []);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    if (busy) return;
    const member = form.read({ person: who.person, by: me.person, today: clock.now().today, before });
    if (member === null) return;
    setProblem(null);
    let keysChanged = false;
    try {
      if (others && !(await own.check((current) => staff.allow(current, 'roles')))) return;
      setBusy(true);
      const changed =
        others && !who.opensAll ? await staff.change(who.person, accessOf(member.roles)) : 'done';
      if (changed === 'lastHolder') return setProblem(words.form.lastHolder);
      keysChanged = others && !who.opensAll;
      await sign({ ...member, keys: who.keys });
      audit('staffChanged', who.person);
      props.onDone();
    } catch {
      setProblem(keysChanged ? words.form.notListed : words.failed);
    } finally {
      own.giveBack();
      setBusy(false);
    }
  };
  return (
    <Page title={words.form.editTitle(before?.name ?? who.label)} back={{ onPress: () => props.onDone() }}>
      <Stack>
        {problem !== null && (
          <Notice tone="warning" urgent>
            {problem}
          </Notice>
        )}
        <MemberForm {...form} />
        {others && (
          <OwnPassphraseField own={own} hint={words.form.rolesCurrentHint} onEnter={() => void save()} />
        )}
        <Cluster>
          <Button kind="primary" disabled={busy || (others && own.busy)} onPress={() => void save()}>
            {busy ? words.form.saving : own.checking ? words.form.checking : words.form.save}
          </Button>
        </Cluster>
      </Stack>
    </Page>
  );
}
