import { useRef, useState } from 'react';
import { asDraftId, type EntryId, type StreamId } from '../../entries/ids.ts';
import { steps } from '../../model/steps/steps.ts';
import { isStepId, type StepId } from '../../model/steps/stepWords.ts';
import { amendsGiven, amendsOf, correctionGiven, correctionReasons } from '../../rules/correctionGivens.ts';
import type { CorrectionReason } from '../../rules/correctionGivens.ts';
import { correctionOf } from '../../rules/corrections.ts';
import { shownDay } from '../../text/shownDay.ts';
import { writeInto } from '../case/planDrafts.ts';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Stack } from '../kit/layout.tsx';
import { Note } from '../kit/Note.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSittingOf } from '../measures/useSittingOf.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useCorrectionWords } from './words.ts';

interface CorrectionPlace {
  readonly stream: StreamId;
  readonly entry: EntryId;
}
type Givens = Readonly<Record<string, string>>;

/** Before an entry is corrected: how it stands now, and what is wrong with it. */
export function CorrectionRoom(props: { readonly place: CorrectionPlace; readonly places: Places }) {
  const { open } = useCase(props.place.stream);
  return open === null ? null : <CorrectionPage {...props} open={open} />;
}

function CorrectionPage(props: {
  readonly place: CorrectionPlace;
  readonly places: Places;
  readonly open: OpenCase;
}) {
  const { places, open } = props;
  const { stream, entry: id } = props.place;
  const { drafts, clock } = usePorts();
  const words = useCorrectionWords();
  const language = useLanguage();
  const [reason, setReason] = useState<CorrectionReason | null>(null);
  const [missing, setMissing] = useState<string | undefined>();
  const [failure, setFailure] = useState<unknown>(null);
  const begun = useRef(false);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the draft could not be begun');

  const { entries } = open.contents;
  const entry = entries.find((one) => one.id === id);
  const sitting = useSittingOf(entry);
  if (sitting === 'waiting') return null;
  const step = sitting?.step ?? Object.values(steps).find(({ signs }) => signs === entry?.kind);
  const marks = { marks: open.view.facts.marks.join(' '), ...sitting?.givens };
  const found = entry === undefined ? null : correctionOf(entry, entries, step, marks);
  const draft = open.drafts.find(({ info }) => amendsOf(info.givens) === id);
  const goTo = (stepId: StepId, givens: Givens, draftId: string) =>
    places.replace({ room: 'step', step: stepId, stream, givens, draft: draftId });

  const begin = async () => {
    if (reason === null) {
      setMissing(words.whyMissing);
      return document.getElementById('correction-why')?.focus();
    }
    if (begun.current || found?.kind !== 'open' || step === undefined || !isStepId(step.id)) return;
    begun.current = true;
    const givens = { ...found.from.givens, [amendsGiven]: id as string, [correctionGiven]: reason };
    const draftId = await drafts.begin({ step: step.id, stream, givens, startedAt: clock.now().instant });
    await writeInto(drafts, asDraftId(draftId), found.from.values);
    goTo(step.id, givens, draftId);
  };

  const [title = '', ...text] = entry?.rendered.text.split('\n') ?? [];
  return (
    <Page
      title={words.title}
      above={open.view.facts.alias ?? undefined}
      lead={<p>{words.lead}</p>}
      back={{ label: words.toCase, onPress: () => places.replace({ room: 'case', stream }) }}
    >
      <Stack gap="large">
        {entry !== undefined && (
          <section>
            <h2>{words.standsNow}</h2>
            <p>{words.signedOn(shownDay(entry.onDate, language))}</p>
            <Note title={title} text={text.join('\n').trim()} />
          </section>
        )}
        {found?.kind !== 'open' && (
          <Notice tone="info">{words.not[found === null ? 'notHere' : found.why]}</Notice>
        )}
        {found?.kind === 'open' && draft !== undefined && (
          <Stack>
            <p>{words.draft}</p>
            <Button
              kind="primary"
              onPress={() => isStepId(draft.info.step) && goTo(draft.info.step, draft.info.givens, draft.id)}
            >
              {words.goOn}
            </Button>
          </Stack>
        )}
        {found?.kind === 'open' && draft === undefined && (
          <Stack>
            <FieldSet id="correction-why" legend={words.why} error={missing}>
              {correctionReasons.map((one) => (
                <Choice
                  key={one}
                  kind="radio"
                  id={`correction-why-${one}`}
                  name="correction-why"
                  label={words.reason[one]}
                  checked={reason === one}
                  onChange={() => {
                    setReason(one);
                    setMissing(undefined);
                  }}
                />
              ))}
            </FieldSet>
            <Button kind="primary" onPress={() => void begin().catch(setFailure)}>
              {words.begin}
            </Button>
          </Stack>
        )}
      </Stack>
    </Page>
  );
}
