import type { SignableBody } from '../../rules/checkForSigning.ts';
import type { FormNotice } from '../../rules/formProblem.ts';
import { Note } from '../kit/Note.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useText } from '../useText.tsx';
import type { ReviewPageProps } from './stepWizardProps.ts';

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
        return <Note key={body.kind} title={note.title} text={note.text} />;
      })}
      {unseen > 0 && <p>{frame.unseenLeftOut(unseen)}</p>}
    </Panel>
  );
}
