import type { BodyOf } from '../../entries/kinds.ts';
import type { PlanBlock } from '../../model/vocabulary.ts';
import { planSections } from '../../rules/planSections.ts';
import { QuietLine, Stack, TextAsWritten } from '../kit/layout.tsx';
import { wordsOf } from '../shell/words.ts';
import { usePlanWords } from './words.ts';

const useHeadings = wordsOf<Readonly<Record<PlanBlock, { readonly heading: string }>>>({
  da: () => import('../../model/planBlocks.da.ts').then((module) => module.planBlocksDa),
  en: () => import('../../model/planBlocks.en.ts').then((module) => module.planBlocksEn),
});

/** What was agreed, heading by heading, as the citizen says it: what, and under it who and when. */
export function PlanText({ plan }: { readonly plan: BodyOf<'safetyPlan'> }) {
  const words = usePlanWords();
  const headings = useHeadings();
  const sections = planSections(plan);
  const already = (plan.alreadyDoes ?? '').trim();
  if (sections.length === 0 && already === '') return <p>{words.nothingYet}</p>;
  return (
    <Stack gap="large">
      {already !== '' && (
        <section>
          <h2>{words.alreadyDoes}</h2>
          <TextAsWritten>{already}</TextAsWritten>
        </section>
      )}
      {sections.map(({ block, measures, text }) => (
        <section key={block ?? 'staff'}>
          <h2>{block === null ? words.weDo : headings[block].heading}</h2>
          {measures.map((measure) => (
            <div key={measure.id}>
              <TextAsWritten>{measure.what}</TextAsWritten>
              <QuietLine>{words.whoWhen(measure.who, measure.when)}</QuietLine>
            </div>
          ))}
          {text !== null && <TextAsWritten>{text}</TextAsWritten>}
        </section>
      ))}
    </Stack>
  );
}
