import { useEffect, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { BigText, Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { useFirstStartWords } from './words.ts';

/**
 * Six offered words, or an own passphrase whose strength is judged; typed again either way.
 * Hands over a passphrase only when it is good enough and typed twice alike.
 */
export function PassphraseChoice(props: {
  readonly action: string;
  readonly busy: boolean;
  /** Asked before anything else is checked; false stops, e.g. because another field is missing. */
  readonly before?: () => boolean;
  readonly onChosen: (passphrase: string) => void;
}) {
  const { vault } = usePorts();
  const words = useFirstStartWords().passphrase;
  const [way, setWay] = useState<'offered' | 'own'>('offered');
  const [offered, setOffered] = useState('');
  const [own, setOwn] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<{ own?: string; again?: string }>({});
  const [strong, setStrong] = useState(false);

  const offer = () => void vault.offerPassphrase().then(setOffered);
  useEffect(() => {
    let gone = false;
    void vault.offerPassphrase().then((six) => {
      if (!gone) setOffered(six);
    });
    return () => {
      gone = true;
    };
  }, [vault]);

  const choose = async () => {
    if (props.before?.() === false || (way === 'offered' && offered === '')) return;
    const passphrase = way === 'offered' ? offered : own;
    const judged = way === 'offered' ? { goodEnough: true } : await vault.judgePassphrase(own);
    const same = plain(again) === plain(passphrase);
    setStrong(way === 'own' && judged.goodEnough);
    setErrors({
      ...(judged.goodEnough ? {} : { own: words.weak }),
      ...(judged.goodEnough && !same ? { again: words.notSame } : {}),
    });
    if (judged.goodEnough && same) return props.onChosen(passphrase);
    document.getElementById(judged.goodEnough ? 'passphrase-again' : 'passphrase-own')?.focus();
  };
  const pick = (next: 'offered' | 'own') => {
    setWay(next);
    setErrors({});
    setAgain('');
  };

  return (
    <Stack>
      <FieldSet id="passphrase-way" legend={words.how}>
        {(['offered', 'own'] as const).map((one) => (
          <Choice
            key={one}
            kind="radio"
            id={`passphrase-way-${one}`}
            name="passphrase-way"
            label={words[one]}
            checked={way === one}
            onChange={() => pick(one)}
          />
        ))}
      </FieldSet>
      {way === 'offered' ? (
        <div>
          <p id="six-words">{words.offeredLabel}</p>
          <BigText>
            <output aria-labelledby="six-words">{offered}</output>
          </BigText>
          <p>{words.keep}</p>
          <LinkButton onPress={offer}>{words.other}</LinkButton>
        </div>
      ) : (
        <TextField
          id="passphrase-own"
          label={words.ownLabel}
          hint={words.ownHint}
          value={own}
          onChange={setOwn}
          secret
          {...(errors.own === undefined ? {} : { error: errors.own })}
        />
      )}
      {strong && <p role="status">{words.strong}</p>}
      <TextField
        id="passphrase-again"
        label={words.again}
        value={again}
        onChange={setAgain}
        secret={way === 'own'}
        {...(errors.again === undefined ? {} : { error: errors.again })}
      />
      <Cluster>
        <Button kind="primary" disabled={props.busy} onPress={() => void choose()}>
          {props.action}
        </Button>
      </Cluster>
    </Stack>
  );
}

/** Compared as the vault reads them: one spelling per passphrase, blanks single. */
const plain = (passphrase: string): string => passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');
