import { useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { usePartsInWords } from './ColleagueAccess.tsx';
import { useAccessLine } from './useAccessLine.ts';
import type { CaseKeys } from './useCaseKeys.ts';
import { useAccessWords } from './words.ts';

/**
 * What somebody who is to carry a case, or stand in, can open of it with their own key. What is missing is named before
 * they are asked to take it, and shared with one press where that can be done.
 */
export function NeedsKeys(props: {
  readonly stream: StreamId;
  readonly person: PersonId;
  readonly keys: CaseKeys;
  readonly onShared: () => Promise<void>;
}) {
  const { stream, person, keys } = props;
  const { room } = useAccessWords();
  const words = room.choosing;
  const inWords = usePartsInWords();
  const { staff } = usePorts();
  const { writer } = useSession();
  const log = useAccessLine(stream);
  const [outcome, setOutcome] = useState<'shared' | 'failed' | null>(null);
  const opener = keys.openers.find((one) => one.person === person);
  const name = keys.nameOf(person);
  if (opener === undefined) return null;
  if (opener.closed) return <Notice tone="warning">{words.closed(name)}</Notice>;
  if (keys.asksToBeClosed(person)) return <Notice tone="warning">{words.asksToBeClosed(name)}</Notice>;
  // Figures without names are nobody's work in a case.
  const lacks = opener.lacks.filter((part) => part !== 'statistics');
  if (outcome === 'shared')
    return (
      <Notice tone="done" urgent>
        {words.shared(name)}
      </Notice>
    );
  if (lacks.length === 0) return <p>{words.opensAll(name)}</p>;
  const share = async () => {
    try {
      await staff.grant(stream, person, [...opener.shared, ...opener.shareable]);
      setOutcome('shared');
      await log({ act: 'caseShared', person }).catch(() => undefined);
      await props.onShared().catch(() => undefined);
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <Notice tone="info">
      <p>{words.lacks(name, inWords(lacks))}</p>
      {opener.shareable.length === 0 ? (
        <p>{opener.waiting.length > 0 ? room.waiting(inWords(opener.waiting)) : words.cannotShare(name)}</p>
      ) : keys.mayChange && writer ? (
        <>
          <p>{words.shareWhat}</p>
          <Button onPress={() => void share()}>{words.share(name)}</Button>
        </>
      ) : (
        <p>{keys.whoMay.length === 0 ? room.nobody : words.askToShare(keys.whoMay.join(', '))}</p>
      )}
      {outcome === 'failed' && <p role="alert">{room.failed}</p>}
    </Notice>
  );
}
