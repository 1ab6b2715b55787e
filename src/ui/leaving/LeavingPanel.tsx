import { leavingFactsOf, leavingReasons } from '../../rules/leaving.ts';
import { shownDay } from '../../text/shownDay.ts';
import type { OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import type { Places } from '../shell/usePlaces.ts';
import { useLanguage } from '../useText.tsx';
import { useCaseFileWords } from './words.ts';

/** The end of a case page: a closed case may leave the machine when its time has come; before that nothing presses. */
export function LeavingPanel(props: { readonly open: OpenCase; readonly places: Places }) {
  const words = useCaseFileWords().panel;
  const language = useLanguage();
  const { writer, inConversation, training } = useSession();
  const settings = useLocalSettings();
  const moment = useMoment();
  const { view, contents } = props.open;
  const stream = contents.stream.id;
  // Not for eyes that look on, and not for a window that only reads.
  if (!writer || inConversation || contents.entries.length + contents.damaged.length === 0) return null;
  const reasons = leavingReasons(leavingFactsOf(view.facts), settings, moment().today);
  const [first] = reasons;
  // A training ends with its cases: no file of one is left behind.
  const mayLeave = reasons.length === 0 && training !== true;
  return (
    <Stack>
      {mayLeave && (
        <Panel title={words.title}>
          <p>{words.lead}</p>
          <Button onPress={() => props.places.go({ room: 'leaving', stream })}>{words.open}</Button>
        </Panel>
      )}
      {reasons.length === 1 && first?.code === 'tooEarly' && (
        <p>{words.notYet(shownDay(first.on, language))}</p>
      )}
      <p>
        <LinkButton onPress={() => props.places.go({ room: 'erasing', stream, fileName: null })}>
          {words.erase}
        </LinkButton>
      </p>
    </Stack>
  );
}
