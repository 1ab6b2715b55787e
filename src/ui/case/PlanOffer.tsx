import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Actions } from '../kit/Form.tsx';
import { Page } from '../kit/Page.tsx';
import { usePlanWords } from '../plan/words.ts';
import { useLanguage } from '../useText.tsx';

/** A plan was signed before: its content can be taken into the new one, so that nobody writes it again. */
export function PlanOffer(props: {
  readonly title: string;
  readonly signedOn: string;
  readonly onTake: () => void;
  readonly onAfresh: () => void;
  readonly onBack: () => void;
}) {
  const words = usePlanWords().begin;
  const language = useLanguage();
  return (
    <Page
      title={words.title}
      above={props.title}
      lead={
        <>
          <p>{words.lead(shownDay(props.signedOn, language))}</p>
          <p>{words.stays}</p>
        </>
      }
      back={{ onPress: props.onBack }}
    >
      <Actions>
        <Button kind="primary" onPress={props.onTake}>
          {words.take}
        </Button>
        <Button onPress={props.onAfresh}>{words.afresh}</Button>
      </Actions>
    </Page>
  );
}
