import type { AnyFieldWording } from '../../model/define.ts';
import { Details } from '../kit/Details.tsx';
import { OnlyHeard } from '../kit/layout.tsx';

/** What is known about a question, one key away. */
export function Evidence(props: { readonly title: string; readonly wording: AnyFieldWording }) {
  const { evidence } = props.wording;
  return evidence === undefined ? null : (
    <div className="kit-evidence">
      <Details
        summary={
          <>
            {props.title}
            <OnlyHeard>: {props.wording.label}</OnlyHeard>
          </>
        }
      >
        {evidence}
      </Details>
    </div>
  );
}
