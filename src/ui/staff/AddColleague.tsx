import { useEffect, useState } from 'react';
import type { StatedMember } from '../../rules/staffMembers.ts';
import { accessOf } from '../../rules/accessOf.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useAudit } from '../shell/useAudit.ts';
import { OwnPassphraseField } from '../unlock/OwnPassphraseField.tsx';
import { useOwnPassphrase } from '../unlock/useOwnPassphrase.ts';
import { PassphraseChoice } from '../unlock/PassphraseChoice.tsx';
import { RecoverySheet } from '../unlock/RecoverySheet.tsx';
import { usePorts } from '../usePorts.tsx';
import { MemberForm, useMemberForm, valuesOf } from './MemberForm.tsx';
import { useSignStaff } from './useSignStaff.ts';
import type { StaffHere } from './useStaff.ts';
import { useStaffWords } from './words.ts';

type Where =
  | { readonly at: 'who' }
  /** What was checked, whatever the fields say by now. */
  | { readonly at: 'passphrase'; readonly member: StatedMember; readonly label: string }
  | {
      readonly at: 'recovery';
      readonly label: string;
      readonly recoveryKey: string;
      readonly listed: boolean;
    };

/**
 * Adds a colleague on this machine: a lead writes who it is and hands over the keyboard; the colleague chooses a
 * passphrase of their own, and gets and proves their recovery key as everybody does.
 */
export function AddColleague(props: {
  readonly here: StaffHere;
  readonly places: Places;
  readonly onDone: (said?: string) => void;
}) {
  const { place, deeper, settle } = props.places;
  const { staff, clock } = usePorts();
  const { person: me } = useSession();
  const words = useStaffWords().room;
  const sign = useSignStaff();
  const audit = useAudit();
  const form = useMemberForm(valuesOf(undefined));
  const [where, setWhere] = useState<Where>({ at: 'who' });
  const [label, setLabel] = useState('');
  const [labelError, setLabelError] = useState<string | undefined>();
  const own = useOwnPassphrase('staff-current', words.form);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const next = async () => {
    setFailed(false);
    const short = label.trim();
    const taken = props.here.people.some((one) => one.label.toLowerCase() === short.toLowerCase());
    const wrong =
      short === ''
        ? words.form.labelMissing
        : Array.from(short).length > 6
          ? words.form.labelLong
          : taken
            ? words.form.labelTaken
            : undefined;
    const member = form.read({ person: '', by: me.person, today: clock.now().today, before: undefined });
    setLabelError(wrong);
    if (wrong !== undefined) document.getElementById('staff-label')?.focus();
    if (wrong !== undefined || member === null) return;
    try {
      const allowed = await own.check((current) => staff.allow(current, 'colleague'));
      if (!allowed) return;
      setWhere({ at: 'passphrase', member, label: short });
      deeper({ room: 'staff', handedOver: true });
    } catch {
      setFailed(true);
    }
  };
  const handedOver = place.room === 'staff' && place.handedOver === true;
  const { giveBack } = own;
  // The browser's own Back: what was written stands there again, and what was allowed is given back.
  useEffect(() => {
    if (handedOver) return;
    giveBack();
    setWhere((now) => (now.at === 'passphrase' ? { at: 'who' } : now));
  }, [handedOver, giveBack]);
  const back = () => {
    giveBack();
    setFailed(false);
    settle({ room: 'staff' });
  };
  const add = async (member: StatedMember, initials: string, passphrase: string) => {
    setBusy(true);
    setFailed(false);
    try {
      const added = await staff.add({ label: initials, passphrase, access: accessOf(member.roles) });
      const { person, keys, recoveryKey } = added;
      const listed = await sign({ ...member, person, keys }).then(
        () => true,
        () => false,
      );
      audit('staffAdded', person);
      setWhere({ at: 'recovery', label: initials, recoveryKey, listed });
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  if (where.at === 'recovery')
    return (
      <>
        {!where.listed && (
          <Notice tone="warning" urgent>
            {words.handOver.sheetFailed}
          </Notice>
        )}
        <RecoverySheet
          recoveryKey={where.recoveryKey}
          failed={false}
          onKept={() => {
            settle({ room: 'staff' });
            props.onDone(words.added(where.label));
          }}
        />
      </>
    );
  if (where.at === 'passphrase' && handedOver)
    return (
      <Page
        title={words.handOver.title(where.label)}
        lead={<p>{words.handOver.lead}</p>}
        back={{ onPress: back }}
      >
        <Stack>
          {failed && (
            <Notice tone="warning" urgent>
              {words.handOver.failed}
            </Notice>
          )}
          <PassphraseChoice
            action={busy ? words.handOver.creating : words.handOver.action}
            busy={busy}
            onChosen={(passphrase) => void add(where.member, where.label, passphrase)}
          />
        </Stack>
      </Page>
    );
  return (
    <Page
      title={words.form.addTitle}
      lead={<p>{words.form.addLead}</p>}
      back={{ onPress: () => props.onDone() }}
    >
      <Stack>
        <TextField
          id="staff-label"
          label={words.form.label}
          hint={words.form.labelHint}
          value={label}
          onChange={setLabel}
          width="short"
          {...(labelError === undefined ? {} : { error: labelError })}
        />
        <MemberForm {...form} />
        <OwnPassphraseField own={own} hint={words.form.currentHint} onEnter={() => void next()} />
        {failed && (
          <Notice tone="warning" urgent>
            {words.failed}
          </Notice>
        )}
        <Cluster>
          <Button kind="primary" disabled={own.busy} onPress={() => void next()}>
            {own.checking ? words.form.checking : words.form.next}
          </Button>
        </Cluster>
      </Stack>
    </Page>
  );
}
