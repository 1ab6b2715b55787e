import type { StreamId } from '../../entries/ids.ts';
import type { HomeLine } from '../../flow/homeLines.ts';
import { RowList } from '../kit/RowList.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { useHomeWords } from './words.ts';

/**
 * Cases given on and not accepted yet stay with the sender: receiver and stand-in are named here until one of them
 * has answered, also while something more urgent stands first for the case.
 */
export function Handovers(props: {
  readonly lines: readonly HomeLine[];
  readonly onCase: (stream: StreamId) => void;
}) {
  const words = useHomeWords();
  const language = useLanguage();
  const waiting = props.lines.filter(({ kind }) => kind === 'handover');
  if (waiting.length === 0) return null;
  return (
    <section aria-label={words.handovers}>
      <h2>{words.handovers}</h2>
      <RowList
        label={words.handovers}
        rows={waiting.map(({ stream, alias, reason: { about = {} }, on }) => {
          const standIn = String(about['standIn'] ?? '');
          return {
            key: `${stream ?? ''} ${on ?? ''}`,
            title: alias ?? words.noAlias,
            detail: [
              words.handoverTo(String(about['receiver'] ?? ''), on === null ? '' : shownDate(on, language)),
              ...(standIn === '' ? [] : [words.standIn(standIn)]),
            ].join(' · '),
            ...(stream === null ? {} : { onOpen: () => props.onCase(stream) }),
          };
        })}
      />
    </section>
  );
}
