import { Note } from '../kit/Note.tsx';
import { Notice } from '../kit/Notice.tsx';
import { usePlanWords } from './words.ts';

/** A plan that only a newer version can lay out: as it was read when it was signed (`text`), and said so. */
export function NewerPlan({ text }: { readonly text: string }) {
  const words = usePlanWords();
  const [title = '', ...rest] = text.split('\n');
  return (
    <>
      <Notice tone="info">{words.newerVersion}</Notice>
      <Note title={title} text={rest.join('\n').trim()} />
    </>
  );
}
