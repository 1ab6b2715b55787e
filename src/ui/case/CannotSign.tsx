import type { StepId } from '../../model/steps/stepWords.ts';
import { useStepTitles } from '../home/useStepTitles.ts';
import { Cluster } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useSession } from '../shell/session.tsx';
import type { Begin } from './begin.ts';
import { partOf, useShutParts } from './shutParts.tsx';
import { StepLinks } from './StepLinks.tsx';
import { useShutPartWords } from './words.ts';

/**
 * What whoever holds no key of a part can sign all the same, so that nobody stands without a way to tell of danger. A case is
 * handed on by whoever carries it, from its page.
 */
const allTheSame = {
  provisional: 'provisionalNote',
  promisedContact: 'promisedContact',
} as const satisfies Partial<Record<StepId, string>>;
const helping = Object.keys(allTheSame) as readonly (keyof typeof allTheSame)[];

/** Where a piece of work cannot be signed into its part: that it cannot, who can, and what can be done now. */
export function CannotSign(props: { readonly signs: string; readonly begin: Begin }) {
  const words = useShutPartWords();
  const { writer } = useSession();
  const { isShut, whoOpens } = useShutParts();
  const titles = useStepTitles(helping);
  const part = partOf(props.signs);
  if (part === null || !isShut(props.signs)) return null;
  const open = helping.filter((step) => !isShut(allTheSame[step]));
  const who = whoOpens(part);
  return (
    <Notice tone="warning" title={words.title}>
      <p>
        {who} {who !== words.nobody && words.ask}
      </p>
      <p>{words.kept}</p>
      {writer && open.length > 0 && (
        <>
          <p>{words.now}</p>
          <Cluster>
            <StepLinks steps={open} titles={titles} begin={props.begin} />
          </Cluster>
        </>
      )}
    </Notice>
  );
}

/** The same in one line, where the piece of work is only offered. */
export function CannotSignLine({ signs }: { readonly signs: string }) {
  const words = useShutPartWords();
  const { whoOpens } = useShutParts();
  const part = partOf(signs);
  return (
    <p>
      {words.cannot} {part !== null && whoOpens(part)}
    </p>
  );
}
