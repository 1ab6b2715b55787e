import type { SignableBody } from '../../rules/checkForSigning.ts';
import type { FormNotice } from '../../rules/formProblem.ts';
import { Details } from '../kit/Details.tsx';
import { Note } from '../kit/Note.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useText } from '../useText.tsx';
import type { ReviewPageProps } from './stepWizardProps.ts';

/** Lines of a note that stand open under the answers they are made of. */
const longestOpen = 40;

/** "Dette bliver underskrevet": the entries by kind, each as it will read for good. */
export function WillBeSigned(props: {
  readonly bodies: readonly SignableBody[];
  readonly notices: readonly FormNotice[];
  readonly renderNote: ReviewPageProps['renderNote'];
}) {
  const { frame } = useText();
  const unseen = props.notices.reduce((sum, notice) => sum + notice.count, 0);
  return (
    <Panel title={frame.step.willBeSigned} look="marked">
      <p>{frame.step.willBeSignedLead}</p>
      {props.bodies.map((body) => {
        const note = props.renderNote(body);
        const block = <Note key={body.kind} title={note.title} text={note.text} />;
        if (note.text.split('\n').length <= longestOpen) return block;
        // Every answer of it stands above on the same page: what is long is one press away.
        return (
          <Details key={body.kind} summary={frame.step.readWhole(note.title)}>
            {block}
          </Details>
        );
      })}
      {unseen > 0 && <p>{frame.unseenLeftOut(unseen)}</p>}
    </Panel>
  );
}
