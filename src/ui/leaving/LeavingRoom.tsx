import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { leavingFactsOf, leavingReasons, type LeavingReason } from '../../rules/leaving.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import type { Places } from '../shell/usePlaces.ts';
import { useLanguage } from '../useText.tsx';
import { LeavingSteps } from './LeavingSteps.tsx';
import { useCaseFileWords } from './words.ts';

/** A closed case moves out into a locked file, one step at a time; or the page says what still keeps it here. */
export function LeavingRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useCase(props.stream);
  return open === null ? null : <LeavingPage {...props} open={open} />;
}

function LeavingPage(props: { readonly stream: StreamId; readonly places: Places; readonly open: OpenCase }) {
  const { stream, places, open } = props;
  const all = useCaseFileWords();
  const words = all.leaving;
  const { writer } = useSession();
  const settings = useLocalSettings();
  const moment = useMoment();
  const say = useReason();
  const [gone, setGone] = useState<string | null>(null);
  // No way back to a case that is not here any more.
  if (gone !== null)
    return (
      <Page title={words.gone} lead={<p>{words.goneText(gone)}</p>}>
        <Stack>
          <p>{words.goneTodo}</p>
          <Button kind="primary" onPress={() => places.forget()}>
            {words.onward}
          </Button>
        </Stack>
      </Page>
    );
  const reasons = leavingReasons(leavingFactsOf(open.view.facts), settings, moment().today);
  const ready = writer && reasons.length === 0;
  return (
    <Page
      title={words.title}
      above={open.view.facts.alias ?? undefined}
      lead={<p>{words.lead}</p>}
      back={{ label: all.toCase, onPress: () => places.replace({ room: 'case', stream }) }}
    >
      {ready ? (
        <Stack gap="large">
          <PointList points={words.means} />
          {open.drafts.length > 0 && <Notice tone="warning">{words.drafts(open.drafts.length)}</Notice>}
          <LeavingSteps stream={stream} onGone={setGone} />
        </Stack>
      ) : (
        <Notice tone="info" title={words.notYet}>
          {reasons.length === 0 ? all.readOnly : <PointList points={reasons.map(say)} />}
        </Notice>
      )}
    </Page>
  );
}

/** One reason in words. */
function useReason(): (reason: LeavingReason) => string {
  const { reason: words } = useCaseFileWords().leaving;
  const language = useLanguage();
  return (reason) => {
    if (reason.code === 'notClosed' || reason.code === 'notEvaluated') return words[reason.code];
    if (reason.code === 'tooEarly') return words.tooEarly(shownDay(reason.on, language));
    return words[reason.code](reason.count);
  };
}
