import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useTrainingWords } from './words.ts';

/** Exercises: what to try, and what to look for. */
export function TrainingRoom(props: { readonly onBack: () => void }) {
  const words = useTrainingWords().room;
  return (
    <Page title={words.title} lead={words.lead} back={{ onPress: props.onBack }}>
      <Stack gap="large">
        {words.exercises.map(({ title, steps, look }) => (
          <Panel key={title} title={title}>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{look}</p>
          </Panel>
        ))}
        <section aria-label={words.casesTitle}>
          <h2>{words.casesTitle}</h2>
          <ul>
            {words.cases.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </Stack>
    </Page>
  );
}
