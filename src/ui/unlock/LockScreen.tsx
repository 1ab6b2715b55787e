import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { SignedInPerson } from '../../flow/ports.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { OpenedVault, PersonAtTheDoor, UnlockResult } from '../ports.ts';
import { usePorts } from '../usePorts.tsx';
import { SetAside, useAside } from './SetAside.tsx';
import { useCountdown } from './useCountdown.ts';
import { usePasskeys } from './usePasskeys.ts';
import { useUnlockWords } from './words.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const PasskeyUnlock = fetchedPart(() =>
  import('../passkey/PasskeyUnlock.tsx').then((part) => part.PasskeyUnlock),
);

export interface Opened {
  readonly person: SignedInPerson;
  readonly writer: boolean;
  /** As the opened vault says of itself. */
  readonly training?: true;
  /** Ways in of their own are due: a colleague added them. */
  readonly renew?: true;
  readonly restored?: true;
  /** What was done at the door, for the log. */
  readonly done?: readonly DoneAtDoor[];
}
export type DoneAtDoor = 'unlockedByRecovery' | 'passphraseChanged' | 'ownKeysDrawn';

/** When each may try again, on the clock of `performance.now()`. */
const untilOf = (people: readonly PersonAtTheDoor[]): Map<string, number> =>
  new Map(people.map((one) => [one.person, performance.now() + (one.waitSeconds ?? 0) * 1000]));

/** The lock screen: who, passphrase, the delay after wrong attempts, and the way to the recovery key. */
export function LockScreen(props: {
  readonly people: readonly PersonAtTheDoor[];
  readonly waitSeconds: number;
  /** The focus stands at the first of several names. */
  readonly choosing?: boolean;
  readonly onTrying?: () => void;
  readonly onOpened: (opened: Opened) => void;
  /** With the seconds that are left to wait: the other key does not shorten them. */
  readonly onForgotten: (waitSeconds: number) => void;
  readonly onRestore: () => void;
  readonly onTraining: () => void;
  /** Another vault stands at the door now. */
  readonly onBrought: () => void;
}) {
  const { vault } = usePorts();
  const words = useUnlockWords();
  const alone = props.people.length === 1 ? props.people[0] : undefined;
  // Among several nobody is chosen beforehand: a wrong attempt counts for the one who is.
  const [person, setPerson] = useState<string | null>(alone?.person ?? null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const [nobody, setNobody] = useState(false);
  const [problem, setProblem] = useState<(UnlockResult & { readonly kind: 'problem' }) | null>(null);
  const [wait, setWait] = useState({ seconds: alone?.waitSeconds ?? (alone && props.waitSeconds) ?? 0 });
  const until = useRef(untilOf(props.people));
  const left = useCountdown(wait);
  const aside = useAside();
  const passkeys = usePasskeys(person);
  const input = useRef<HTMLInputElement>(null);

  const { choosing = false } = props;
  const first = choosing && props.people.length > 1 ? props.people[0]?.person : undefined;
  useEffect(() => {
    if (first !== undefined) document.getElementById(`who-${first}`)?.focus();
  }, [first]);

  const say = (message: string) => {
    setError(message);
    input.current?.focus();
  };
  const refused = (who: string, result: Exclude<UnlockResult, OpenedVault>, wrong: string) => {
    if (result.kind === 'problem') return setProblem(result);
    setWait({ seconds: result.waitSeconds });
    until.current.set(who, momentIn(result.waitSeconds));
    say(result.kind === 'wait' ? words.notTried : wrong);
  };
  const unlock = async () => {
    if (busy || left > 0) return;
    if (person === null) {
      setNobody(true);
      return document.getElementById('who')?.focus();
    }
    if (passphrase === '') return say(words.empty);
    setBusy(true);
    setError(undefined);
    setProblem(null);
    props.onTrying?.();
    try {
      const result = await vault.unlock({ person, passphrase });
      if (result.kind === 'open') return props.onOpened(result);
      refused(person, result, words.wrong);
    } catch {
      setProblem({ kind: 'problem', problem: 'failed' });
    } finally {
      setBusy(false);
    }
  };
  /** Each has a passphrase of their own, and a wait of their own. */
  const choose = (one: string) => {
    setPerson(one);
    setNobody(false);
    setPassphrase('');
    setError(undefined);
    setProblem(null);
    setWait({ seconds: secondsLeft(until.current.get(one)) });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void unlock();
  };

  return (
    <Page title={words.title} keepFocus={first !== undefined}>
      <form onSubmit={onSubmit} noValidate autoComplete="off">
        <Stack>
          {problem !== null && (
            <Notice tone="warning" urgent>
              <p>{words.problem[problem.problem]}</p>
              {problem.problem !== 'failed' && problem.problem !== 'newerStore' && (
                <LinkButton onPress={props.onRestore}>{words.restore.title}</LinkButton>
              )}
            </Notice>
          )}
          {props.people.length > 1 && (
            <FieldSet id="who" legend={words.who} error={nobody ? words.whoMissing : undefined}>
              {props.people.map((one) => (
                <Choice
                  key={one.person}
                  kind="radio"
                  id={`who-${one.person}`}
                  name="who"
                  label={one.label}
                  checked={person === one.person}
                  onChange={() => choose(one.person)}
                />
              ))}
            </FieldSet>
          )}
          {alone !== undefined && <p>{alone.label}</p>}
          <TextField
            ref={input}
            id="passphrase"
            label={words.passphrase}
            value={passphrase}
            onChange={setPassphrase}
            secret
            {...(error === undefined ? {} : { error })}
          />
          {left > 0 && <p role="status">{words.wait(left)}</p>}
          <Cluster>
            <Button type="submit" kind="primary" disabled={busy || left > 0}>
              {busy ? words.unlocking : words.unlock}
            </Button>
          </Cluster>
          {person !== null && passkeys.length > 0 && (
            <UntilHere>
              <PasskeyUnlock
                key={person}
                person={person}
                passkeys={passkeys}
                closed={busy || left > 0}
                onTrying={props.onTrying}
                onOpened={props.onOpened}
                onRefused={(result, wrong) => refused(person, result, wrong)}
              />
            </UntilHere>
          )}
          <LinkButton onPress={() => props.onForgotten(left)}>{words.forgotten}</LinkButton>
          <LinkButton onPress={props.onTraining}>{words.training}</LinkButton>
        </Stack>
      </form>
      <SetAside count={aside} onBrought={props.onBrought} />
    </Page>
  );
}

/** Whole seconds until a moment of this page's clock; none when there is no such moment. */
const secondsLeft = (until: number | undefined): number =>
  Math.ceil(((until ?? 0) - performance.now()) / 1000);

const momentIn = (seconds: number): number => performance.now() + seconds * 1000;
