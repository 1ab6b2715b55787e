import { useState } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { Button } from '../kit/Button.tsx';
import { Form } from '../kit/Form.tsx';
import { Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSaveBackup } from '../settings/useSaveBackup.ts';
import type { OfficeDraft } from '../office/useOfficeDraft.ts';
import { usePorts } from '../usePorts.tsx';
import { useText } from '../useText.tsx';
import { PackFacts } from './PackFacts.tsx';
import { PackQuestions } from './PackQuestions.tsx';
import { PackRules } from './PackRules.tsx';
import { statementIn, type Statement } from './statement.ts';
import { StatementForm, statementId } from './StatementForm.tsx';
import { useImportedPacks } from './useLibrary.ts';
import { useInstrumentWords } from './words.ts';

/** A file that was read, as it would be used: questions, rule in words, cases; and the statement of the licence. */
export function ImportPreview(props: {
  readonly pack: WholePack;
  readonly words: PackWords;
  readonly draft: OfficeDraft;
  readonly values: DraftValues;
  readonly onAnother: () => Promise<void>;
  readonly onSign: () => void;
}) {
  const { pack, words, draft, values } = props;
  const { room } = useInstrumentWords();
  const { frame } = useText();
  const { clock } = usePorts();
  const saveBackup = useSaveBackup();
  const newestHere = useImportedPacks().findLast(({ id, state }) => id === pack.id && state === 'offered');
  const [shown, setShown] = useState<{
    readonly problems: Extract<Statement, { kind: 'missing' }>['problems'];
    readonly times: number;
  }>({ problems: [], times: 0 });
  const look = () => {
    const statement = statementIn(values, pack, clock.now().today, { room, frame });
    const problems = statement.kind === 'missing' ? statement.problems : [];
    setShown(({ times }) => ({ problems, times: times + 1 }));
    if (statement.kind === 'stated') props.onSign();
  };
  return (
    <Page
      title={room.bringIn.previewTitle}
      above={words.name}
      lead={<p>{room.bringIn.previewLead}</p>}
      back={{ label: room.bringIn.another, onPress: () => void props.onAnother() }}
      saveState={draft.state}
      errors={shown.problems.map(({ path, message }) => ({ message, target: statementId(path) }))}
      errorsShown={shown.times}
    >
      <Stack gap="large">
        {draft.state.kind === 'failed' && (
          <Notice tone="warning" title={frame.save.failed} urgent>
            <p>{frame.save.why[draft.state.problem]}</p>
            <Button onPress={() => void draft.flush()}>{frame.save.tryAgain}</Button>
            <Button onPress={() => void saveBackup().catch(() => undefined)}>{frame.save.saveBackup}</Button>
          </Notice>
        )}
        {newestHere !== undefined && <Notice tone="info">{room.bringIn.newer(newestHere.version)}</Notice>}
        <PackFacts pack={pack} words={words} />
        <PackRules pack={pack} words={words} />
        <PackQuestions pack={pack} words={words} open />
        <section aria-label={room.statement.title}>
          <Stack>
            <h2>{room.statement.title}</h2>
            <p>{room.statement.lead}</p>
            <Form
              onSubmit={look}
              actions={
                <>
                  <Button kind="primary" type="submit">
                    {room.bringIn.toSign}
                  </Button>
                  <LinkButton onPress={() => void props.onAnother()}>{frame.step.later}</LinkButton>
                </>
              }
            >
              <StatementForm
                pack={pack}
                values={values}
                change={draft.change}
                errorAt={(path) => shown.problems.find((problem) => problem.path === path)?.message}
              />
            </Form>
          </Stack>
        </section>
      </Stack>
    </Page>
  );
}
