import { useEffect, useRef } from 'react';
import type { DraftValue } from '../../../entries/draft.ts';
import { itemPath, itemsOf, textAt } from '../../../entries/draftPaths.ts';
import { newId } from '../../../entries/ids.ts';
import { answerId } from '../../fields/answer.ts';
import { useAnnounce } from '../../kit/Announcer.tsx';
import { Button } from '../../kit/Button.tsx';
import { focusOn } from '../../kit/focusOn.ts';
import { Offers } from '../../kit/Offers.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { useRunState, useStepRun } from '../useStepRun.tsx';
import { usePlanPageWords } from './words.ts';

/**
 * Measures to begin from, under the list they go into. Adding one makes a measure with the text in it, to be changed
 * or removed like any other; who and when are still the citizen's to say. One already in the list is not offered.
 */
export function Suggestions(props: {
  readonly path: string;
  readonly place: string;
  readonly onFill: (path: string, value: DraftValue) => void;
  readonly onItems: (items: DraftValue) => void;
}) {
  const { path, place, onFill, onItems } = props;
  const { room, suggestions } = usePlanPageWords();
  const words = room.suggestions;
  const run = useStepRun();
  const announce = useAnnounce();
  const toFocus = useRef<string | null>(null);
  const all: readonly [string, string][] = isPlace(suggestions, place)
    ? Object.entries(suggestions[place])
    : [];
  // Follows which texts stand in the list, so that a key press in a measure draws nothing here.
  const open = useRunState(
    ({ context }) => {
      const written = new Set(
        itemsOf(context.values, path).map((id) => textAt(context.values, itemPath(path, id, 'what')).trim()),
      );
      return all.filter(([, text]) => !written.has(text)).map(([id]) => id);
    },
    (a, b) => a.join() === b.join(),
  );
  useEffect(() => {
    if (toFocus.current === null) return;
    focusOn(toFocus.current);
    toFocus.current = null;
  });

  if (open.length === 0) return null;
  const add = (text: string) => {
    const id = newId();
    toFocus.current = answerId(itemPath(path, id, 'who'));
    onFill(itemPath(path, id, 'what'), text);
    onItems([...itemsOf(run.values(), path), id]);
    announce(words.added);
  };
  return (
    <Panel title={words.title}>
      <p>{words.lead}</p>
      <Offers
        label={words.title}
        offers={all
          .filter(([id]) => open.includes(id))
          .map(([id, text]) => ({
            key: id,
            words: text,
            action: (
              <Button label={`${words.add}: ${text}`} onPress={() => add(text)}>
                {words.add}
              </Button>
            ),
          }))}
      />
    </Panel>
  );
}

const isPlace = <T extends object>(words: T, place: string): place is keyof T & string =>
  Object.hasOwn(words, place);
