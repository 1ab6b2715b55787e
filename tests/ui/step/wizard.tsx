import { screen, waitFor } from '@testing-library/react';
import type { DraftValues } from '../../../src/entries/draft.ts';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import type { AnyWording, StepDefinition } from '../../../src/model/define.ts';
import { KnownOfCase } from '../../../src/ui/step/notices/KnownOfCase.tsx';
import { StepWizard } from '../../../src/ui/step/StepWizard.tsx';
import { ReviewPage } from '../../../src/ui/step/ReviewPage.tsx';
import type { ReviewPageProps, StepWizardProps } from '../../../src/ui/step/stepWizardProps.ts';
import { aDraft, everyKind, everyKindWords } from '../../support/aStep.ts';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { onScreen } from '../../support/onScreen.tsx';

type Signed = Parameters<ReviewPageProps['sign']>[0];

/** A wizard on screen over a draft in memory, and what came of it. */
export async function aWizard(
  given: Partial<StepWizardProps & ReviewPageProps> & {
    readonly step?: StepDefinition;
    readonly wording?: AnyWording;
    readonly values?: DraftValues;
    readonly givens?: Readonly<Record<string, string>>;
    /** What was signed in the case before. */
    readonly entries?: readonly AnyEntry[];
  } = {},
) {
  const { values, givens = {}, step = everyKind, wording = everyKindWords, entries, ...props } = given;
  const ports = memoryPorts();
  const begun = await aDraft(ports.drafts, step.id, values);
  const draft = { ...begun, info: { ...begun.info, givens } };
  const signed: Signed[] = [];
  const gone: string[] = [];
  const view = onScreen(
    <KnownOfCase facts={null} entries={entries}>
      <StepWizard
        step={step}
        wording={wording}
        draft={draft}
        renderReview={(onMend) => (
          <ReviewPage
            wording={wording}
            draft={draft}
            checkDoor={() => []}
            reasonWords={(reason) => `Grund: ${reason.code}`}
            renderNote={({ kind, body }) => ({ title: kind, text: JSON.stringify(body) })}
            sign={async (work) => {
              await ports.cases.summaries();
              signed.push(work);
            }}
            {...props}
            onMend={onMend}
          />
        )}
        onSigned={() => gone.push('signed')}
        leave={() => gone.push('left')}
        {...props}
      />
    </KnownOfCase>,
    { ports },
  );
  await waitFor(() => {
    if (document.querySelector('[aria-busy="true"]') !== null) throw new Error('the page is not whole yet');
  });
  const kept = async () => (await ports.drafts.list())[0]?.values ?? {};
  const onward = () => view.user.click(screen.getByRole('button', { name: 'Videre' }));
  return {
    ...view,
    draft,
    signed,
    gone,
    kept,
    onward,
    heading: () => screen.getByRole('heading', { level: 1 }),
  };
}
