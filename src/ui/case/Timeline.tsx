import { lazy, Suspense } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { isNewer } from '../../entries/isNewer.ts';
import { Details } from '../kit/Details.tsx';
import { Note } from '../kit/Note.tsx';
import { Stack } from '../kit/layout.tsx';
import { useSession } from '../shell/session.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import type { OpenCase } from './useCase.ts';
import { useCaseWords } from './words.ts';

const EntryResult = lazy(() =>
  import('../step/notices/EntryResult.tsx').then((module) => ({ default: module.EntryResult })),
);
/** Rows written for others at signing: they say nothing that the entry beside them does not. */
const notShown: ReadonlySet<string> = new Set(['statistics', 'participation', 'auditLine', 'journalised']);

/** Everything that was signed, newest first, each as it was read when it was signed. */
export function Timeline({ open }: { readonly open: OpenCase }) {
  const words = useCaseWords();
  const language = useLanguage();
  const { team } = useSession();
  const shown = open.contents.entries.filter((entry) => !notShown.has(entry.kind)).reverse();
  const pending = new Set<string>(open.view.facts.notJournalised);
  const line = (entry: AnyEntry): string => {
    const name = team.staff.get(entry.author.person)?.name ?? words.unknownAuthor;
    const parts = [words.signedBy(name, shownInstant(entry.at, language))];
    if (isNewer(entry)) parts.push(words.newer);
    if (entry.amends !== undefined) parts.push(words.correction);
    if (pending.has(entry.id)) parts.push(words.notJournalised);
    return parts.join(' · ');
  };
  return (
    <section aria-label={words.timeline}>
      <h2>{words.timeline}</h2>
      {shown.length === 0 && <p>{words.timelineEmpty}</p>}
      <Stack gap="small">
        {shown.map((entry) => {
          const [title = '', ...rest] = entry.rendered.text.split('\n');
          return (
            <Details key={entry.id} summary={`${title} · ${line(entry)}`}>
              <Note title={title} text={rest.join('\n').trim()} />
              {entry.kind === 'detection' && !isNewer(entry) && (
                <Suspense fallback={null}>
                  <EntryResult entry={entry} facts={open.view.facts} />
                </Suspense>
              )}
            </Details>
          );
        })}
      </Stack>
    </section>
  );
}
