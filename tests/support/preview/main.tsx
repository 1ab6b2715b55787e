import '../../../src/ui/kit/kit.scss';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import type { Draft } from '../../../src/entries/draft.ts';
import type { AnyWording, StepDefinition } from '../../../src/model/define.ts';
import { isStepId, loadWording, steps } from '../../../src/model/steps/steps.ts';
import { danish } from '../../../src/app/loadText.ts';
import { Announcer } from '../../../src/ui/kit/Announcer.tsx';
import { Button } from '../../../src/ui/kit/Button.tsx';
import { StatusChip } from '../../../src/ui/kit/StatusChip.tsx';
import { Strip, TopBar } from '../../../src/ui/kit/TopBar.tsx';
import { ReviewPage } from '../../../src/ui/step/ReviewPage.tsx';
import { StepWizard } from '../../../src/ui/step/StepWizard.tsx';
import { PortsProvider } from '../../../src/ui/usePorts.tsx';
import { TextProvider } from '../../../src/ui/useText.tsx';
import { aDraft, everyKind, everyKindWords } from '../aStep.ts';
import { memoryPorts } from '../memoryPorts.ts';
import { Sampler } from './Sampler.tsx';

z.config({ jitless: true });

const asked = new URLSearchParams(location.search);
const stepId = asked.get('step') ?? 'everyKind';
const ports = memoryPorts();

function Bars() {
  return (
    <>
      <TopBar name="Forløb" who="AB">
        <Button>Lås</Button>
        <Button shortcut="F9">Skjul (F9)</Button>
        <Button kind="danger">Akut fare</Button>
      </TopBar>
      <Strip label="Sagen">
        <strong>Asp</strong>
        <span>Aldrig SMS, opkald eller digital post</span>
        <StatusChip shape="triangle">Forhøjet · revurderes 28.11.</StatusChip>
        <span>Underretning: 2 ubesvarede</span>
      </Strip>
    </>
  );
}

async function begin(): Promise<void> {
  const [step, wording]: readonly [StepDefinition, AnyWording] = isStepId(stepId)
    ? [steps[stepId], await loadWording(stepId, 'da')]
    : [everyKind, everyKindWords];
  const draft: Draft = await aDraft(ports.drafts, step.id, JSON.parse(asked.get('values') ?? '{}'));
  if (asked.has('full')) ports.drafts.breakWith('diskFull');
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <TextProvider language="da" text={danish.text}>
      <PortsProvider ports={ports}>
        <Announcer>
          <Bars />
          {asked.has('kit') ? (
            <Sampler />
          ) : (
            <StepWizard
              step={step}
              wording={wording}
              draft={{ ...draft, info: { ...draft.info, givens: JSON.parse(asked.get('givens') ?? '{}') } }}
              renderReview={(onMend) => (
                <ReviewPage
                  wording={wording}
                  draft={draft}
                  checkDoor={() => []}
                  reasonWords={(reason) => reason.code}
                  renderNote={({ kind, body }) => ({ title: kind, text: JSON.stringify(body, null, 2) })}
                  sign={async () => ports.drafts.discard(await ports.drafts.begin(draft.info))}
                  saveBackup={() => undefined}
                  onMend={onMend}
                />
              )}
              onSigned={() => document.body.setAttribute('data-done', 'signed')}
              leave={() => document.body.setAttribute('data-done', 'left')}
              saveBackup={() => undefined}
              inConversation={asked.has('conversation')}
            />
          )}
        </Announcer>
      </PortsProvider>
    </TextProvider>,
  );
}
void begin();
