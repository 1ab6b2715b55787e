import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import { notCorrected } from '../../rules/corrections.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { QuietLine } from '../kit/layout.tsx';
import { useSession } from '../shell/session.tsx';
import { useCorrectionWords } from './words.ts';

/** Under an entry of the timeline: the way to correct it, or why it is not corrected. */
export function CorrectThis(props: {
  readonly entry: AnyEntry;
  readonly entries: readonly AnyEntry[];
  readonly onCorrect: (entry: EntryId) => void;
}) {
  const { entry } = props;
  const words = useCorrectionWords();
  const { writer } = useSession();
  if (!writer) return null;
  const why = notCorrected(entry, props.entries);
  if (why !== null) return <QuietLine>{words.not[why]}</QuietLine>;
  const [title = ''] = entry.rendered.text.split('\n');
  return (
    <p>
      <LinkButton label={words.openIn(title)} onPress={() => props.onCorrect(entry.id)}>
        {words.open}
      </LinkButton>
    </p>
  );
}
