import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { shownDay } from '../../text/shownDay.ts';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { notSent, wordsForCases } from './toSend.ts';
import { useSentWords, type OpenGroup } from './useGroup.ts';
import { useGroupWork } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

/** What is signed in the group and has not reached a case: shown with the group, and sent with one press. */
export function NotSent(props: { readonly open: OpenGroup; readonly onSent: () => void }) {
  const { open } = props;
  const { page, notes } = useGroupWords();
  const { notSent: words } = page;
  const language = useLanguage();
  const { writer } = useSession();
  const work = useGroupWork(open);
  const sent = useSentWords(open);
  const [outcome, setOutcome] = useState<'sending' | 'sent' | 'failed' | null>(null);
  if (outcome === 'sent') return <Notice tone="done">{words.sent}</Notice>;
  if (sent === null) return null;
  const all = wordsForCases(open.view.facts, open.stream, notes.toCase, (day) => shownDay(day, language));
  const missing = notSent(all, sent);
  if (missing.length === 0) return null;
  const send = async () => {
    setOutcome('sending');
    const arrived = await work.tellCases();
    setOutcome(arrived ? 'sent' : 'failed');
    if (arrived) props.onSent();
  };
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.lead(missing.length)}</p>
      {outcome === 'failed' && <p role="alert">{words.failed}</p>}
      {writer && (
        <Button kind="primary" disabled={outcome === 'sending'} onPress={() => void send()}>
          {words.send}
        </Button>
      )}
    </Notice>
  );
}
