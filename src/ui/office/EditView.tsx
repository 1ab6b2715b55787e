import { useState } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import type { Office } from '../../rules/local/office.ts';
import { Button } from '../kit/Button.tsx';
import { Form } from '../kit/Form.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSaveBackup } from '../settings/useSaveBackup.ts';
import { useLanguage, useText } from '../useText.tsx';
import { fieldId, type OfficePage, type OfficePageId, type Problem } from './officePage.ts';
import type { OfficeDraft } from './useOfficeDraft.ts';
import { useOfficeWords } from './words.ts';

/** The form of one page. Nothing holds before it was looked through and signed; everything typed is kept as a draft. */
export function EditView(props: {
  readonly id: OfficePageId;
  readonly page: OfficePage;
  readonly office: Office;
  readonly draft: OfficeDraft;
  readonly values: DraftValues;
  readonly changed: boolean;
  readonly onLook: () => void;
}) {
  const { id, page, office, draft, values } = props;
  const words = useOfficeWords();
  const { room } = words;
  const { frame } = useText();
  const language = useLanguage();
  const saveBackup = useSaveBackup();
  const [shown, setShown] = useState<{ readonly problems: readonly Problem[]; readonly times: number }>({
    problems: [],
    times: 0,
  });
  const look = () => {
    const problems = page.problems(values, words);
    const all =
      problems.length === 0 && !props.changed ? [{ path: '', message: room.nothingChanged }] : problems;
    setShown(({ times }) => ({ problems: all, times: times + 1 }));
    if (all.length === 0) props.onLook();
  };
  const { save } = frame;
  return (
    <Page
      title={room.page[id].title}
      pageKey={`${id} edit`}
      lead={room.page[id].lead}
      back={{ onPress: () => void draft.leave() }}
      saveState={draft.state}
      errors={shown.problems.map(({ path, message }) => ({
        message,
        ...(path === '' ? {} : { target: fieldId(path) }),
      }))}
      errorsShown={shown.times}
    >
      <Stack gap="large">
        {draft.state.kind === 'failed' && (
          <Notice tone="warning" title={save.failed} urgent>
            <p>{save.why[draft.state.problem]}</p>
            <Cluster>
              <Button onPress={() => void draft.flush()}>{save.tryAgain}</Button>
              <Button onPress={() => void saveBackup().catch(() => undefined)}>{save.saveBackup}</Button>
            </Cluster>
          </Notice>
        )}
        <Form
          onSubmit={look}
          actions={
            <>
              <Button kind="primary" type="submit">
                {room.look}
              </Button>
              <LinkButton onPress={() => void draft.leave()}>{frame.step.later}</LinkButton>
              <LinkButton onPress={() => void draft.drop()}>{room.drop}</LinkButton>
            </>
          }
        >
          <page.Form
            office={office}
            values={values}
            words={words}
            change={draft.change}
            errorAt={(path) => shown.problems.find((problem) => problem.path === path)?.message}
            language={language}
          />
        </Form>
      </Stack>
    </Page>
  );
}
