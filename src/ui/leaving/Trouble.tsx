import { Notice } from '../kit/Notice.tsx';
import type { CaseFileRefusal } from './caseFilesPort.ts';
import { useCaseFileWords } from './words.ts';

/** What went wrong with a file: refused for a reason, another than the one saved last, or not known (`failed`). */
export type FileTrouble = CaseFileRefusal | 'failed' | { readonly newest: string };

/** Says first what is safe, then what to do. */
export function Trouble(props: { readonly trouble: FileTrouble | null; readonly leaving?: boolean }) {
  const words = useCaseFileWords();
  const { trouble } = props;
  if (trouble === null) return null;
  if (trouble === 'failed')
    return (
      <Notice tone="warning" urgent>
        {words.failed}
      </Notice>
    );
  return (
    <Notice tone="warning" urgent title={props.leaving === true ? words.refusedLeaving : words.refused}>
      {typeof trouble === 'string' ? words.why[trouble] : words.leaving.savedBefore(trouble.newest)}
    </Notice>
  );
}
