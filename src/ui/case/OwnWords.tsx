import { useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { citizensWords } from '../../flow/citizensWords.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Quote } from '../kit/Quote.tsx';
import { useLanguage } from '../useText.tsx';
import { useCaseWords } from './words.ts';

/** Shown at first; the rest is one press away. */
const newest = 3;

/** What the citizen has said, over time, the newest first. Never a measure of anything. */
export function OwnWords(props: { readonly entries: readonly AnyEntry[] }) {
  const words = useCaseWords();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const quotes = citizensWords(props.entries);
  if (quotes.length === 0) return null;
  return (
    <section aria-label={words.ownWords}>
      <h2>{words.ownWords}</h2>
      <Stack>
        {(all ? quotes : quotes.slice(0, newest)).map((quote) => (
          <Quote key={quote.entry} words={quote.words} on={shownDay(quote.on, language)} />
        ))}
        {!all && quotes.length > newest && <Button onPress={() => setAll(true)}>{words.ownWordsAll}</Button>}
      </Stack>
    </section>
  );
}
