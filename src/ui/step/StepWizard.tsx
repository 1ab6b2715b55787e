import { useEffect, useEffectEvent, useState } from 'react';
import type { StepPlace } from '../../flow/stepSetup.ts';
import { InConversation } from '../kit/InConversation.tsx';
import { usePorts } from '../usePorts.tsx';
import { createStepRun } from './stepRun.ts';
import { reviewId } from './StepPages.tsx';
import type { StepWizardProps } from './stepWizardProps.ts';
import { TopicPage } from './TopicPage.tsx';
import { placeOf, StepRunProvider, useRunState, useStepRun } from './useStepRun.tsx';

/** One piece of work from its first question to its signature. Begun anew for another draft: give it a `key`. */
export function StepWizard(props: StepWizardProps) {
  const { drafts, clock } = usePorts();
  const [run] = useState(() => createStepRun({ step: props.step, draft: props.draft, drafts, clock }));
  useEffect(() => {
    const sendNow = () => void run.flush();
    // A page that is about to go must not wait for a frame that is never painted.
    document.addEventListener('visibilitychange', sendNow);
    window.addEventListener('pagehide', sendNow);
    return () => {
      document.removeEventListener('visibilitychange', sendNow);
      window.removeEventListener('pagehide', sendNow);
      sendNow();
    };
  }, [run]);
  return (
    <StepRunProvider run={run}>
      <InConversation on={props.inConversation === true}>
        <StepView {...props} />
      </InConversation>
    </StepRunProvider>
  );
}

/** Shows the page the machine stands on, and hands over when it has left or signed. */
function StepView(props: StepWizardProps) {
  const run = useStepRun();
  const place = useRunState(placeOf);
  const topic = useRunState(({ context }) => context.topic);
  const [shown, setShown] = useState<string>(reviewId);
  const [mend, setMend] = useState<string | null>(null);
  // While it waits to leave, what was on screen stays on screen.
  const waits = place === 'leaving' || place === 'left';
  const current = place === 'page' ? (topic ?? reviewId) : waits ? shown : reviewId;
  const [first] = useState(current);
  if (current !== shown) {
    setShown(current);
    if (current === reviewId) setMend(null);
  }

  const arrive = useEffectEvent((at: StepPlace) => {
    if (at === 'leaving') void run.flush();
    if (at === 'left') props.leave();
    if (at === 'signed') props.onSigned();
  });
  useEffect(() => arrive(place), [place]);

  const turned = useEffectEvent(() => props.onTurned?.());
  useEffect(() => {
    if (current !== first) turned();
  }, [current, first]);

  if (current === reviewId)
    return props.renderReview((topicId, path) => {
      setMend(path);
      run.actor.send({ type: 'GO_TO', topic: topicId });
    });
  return <TopicPage {...props} topicId={current} mend={mend} />;
}
