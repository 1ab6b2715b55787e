import type { StreamId } from '../../entries/ids.ts';
import { writtenLines } from '../../flow/writtenLines.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useCase } from '../case/useCase.ts';
import { BigText, NotPrinted, QuietLine, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { OnlyPrinted } from '../kit/Paper.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useLanguage } from '../useText.tsx';
import { OwnPlanText } from './OwnPlanText.tsx';
import { useCoordinationWords } from './words.ts';

/** The citizen's plan, read by the citizen at the office: their own words, large and calm, and nothing of the case. */
export function OwnPlanRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useCase(props.stream);
  const words = useCoordinationWords().room;
  const language = useLanguage();
  if (open === null) return null;
  const plan = writtenLines(open.contents.entries, 'citizensPlan').findLast(
    ({ body }) => body.declined === undefined,
  );
  return (
    <>
      <NotPrinted>
        <Page
          title={words.own.title}
          lead={words.own.lead}
          back={{
            label: words.own.back,
            onPress: () => props.places.go({ room: 'coordination', stream: props.stream }),
          }}
        >
          {plan === undefined ? (
            <p>{words.own.none}</p>
          ) : (
            <Stack gap="large">
              <BigText>
                <OwnPlanText plan={plan.body} />
              </BigText>
              <QuietLine>{words.own.madeOn(shownDay(plan.entry.onDate, language))}</QuietLine>
            </Stack>
          )}
        </Page>
      </NotPrinted>
      <OnlyPrinted>
        <p>{words.own.notOnPaper}</p>
      </OnlyPrinted>
    </>
  );
}
