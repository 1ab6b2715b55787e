import { useEffect, useState } from 'react';
import type { AnyEntry } from '../../../entries/entry.ts';
import type { StreamId } from '../../../entries/ids.ts';
import type { StreamContents } from '../../../flow/ports.ts';
import { replay } from '../../../flow/replay.ts';
import type { CaseFacts } from '../../../rules/facts.ts';
import { Cluster, Stack, TextAsWritten } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useLookAt } from '../../shell/useAudit.ts';
import { usePorts } from '../../usePorts.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import type { KeptForm } from '../useKeptForm.ts';
import { answerAt, linkPath, pairPath } from './checkValues.ts';
import { usePeopleInWords, useSaidOfMeeting } from './PeopleHere.tsx';
import { useConflictWords } from './words.ts';

/** The people of two cases beside each other, read like every case and noted in the log; then the answer. */
export function SideBySide(props: {
  readonly stream: StreamId;
  readonly other: StreamId;
  readonly alias: string;
  readonly otherAlias: string;
  readonly facts: CaseFacts;
  readonly entries: readonly AnyEntry[];
  readonly form: KeptForm;
  readonly onClose: () => void;
}) {
  const { other, alias, otherAlias } = props;
  const { own: words } = useConflictWords();
  const { cases, clock } = usePorts();
  const inWords = usePeopleInWords();
  const said = useSaidOfMeeting();
  const [contents, setContents] = useState<StreamContents | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    cases.read({ type: 'case', id: other }).then(
      (read) => {
        if (!gone) setContents(read);
      },
      () => {
        if (!gone) setContents('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [cases, other]);
  const read = contents === null || contents === 'failed' ? null : contents;
  useLookAt(other, read !== null);
  const title = words.side(alias, otherAlias);
  if (contents === null) return null;
  const body = () => {
    if (read === null) return <Notice tone="warning">{words.unreadable}</Notice>;
    if (read.closedTo.includes('caseFile')) return <Notice tone="info">{words.closed}</Notice>;
    const [here, there] = [inWords(props.facts), inWords(replay(read.entries, clock.now()).facts)];
    const written = (text: string) => <TextAsWritten>{text}</TextAsWritten>;
    return (
      <>
        <PlainTable
          caption={title}
          columns={[words.what, alias, otherAlias]}
          rows={[
            {
              key: 'persons',
              heading: words.persons,
              cells: [written(here.persons), written(there.persons)],
            },
            {
              key: 'network',
              heading: words.network,
              cells: [written(here.network), written(there.network)],
            },
            {
              key: 'own',
              heading: words.ownWords,
              cells: [written(said(props.entries)), written(said(read.entries))],
            },
          ]}
        />
        <PairAnswer {...props} />
      </>
    );
  };
  return (
    <Panel inSight>
      <Stack>
        {body()}
        <Cluster>
          <LinkButton onPress={props.onClose}>{words.close}</LinkButton>
        </Cluster>
      </Stack>
    </Panel>
  );
}

/** The answer about these two; a conflict is told with who it is about, which stays in the case file. */
function PairAnswer(props: {
  readonly other: StreamId;
  readonly alias: string;
  readonly otherAlias: string;
  readonly form: KeptForm;
}) {
  const { other, alias, otherAlias, form } = props;
  const { own: words } = useConflictWords();
  const answer = answerAt(form.values, pairPath(other));
  const field = (name: 'person' | 'otherPerson' | 'how') => ({
    id: `check-${name}-${other}`,
    value: form.text(linkPath(other, name)),
    onChange: (text: string) => form.change(linkPath(other, name), text),
  });
  return (
    <>
      <RadioGroup
        id={`check-${other}`}
        legend={words.answer(alias, otherAlias)}
        options={[
          { value: 'noConflictFound', label: words.answers.noConflictFound },
          { value: 'mustNotMeet', label: words.answers.mustNotMeet },
          { value: 'later', label: words.noAnswer },
        ]}
        value={form.text(pairPath(other))}
        onChange={(value) => form.change(pairPath(other), value)}
      />
      {answer === 'mustNotMeet' && (
        <section aria-label={words.why}>
          <Stack>
            <h3>{words.why}</h3>
            <p>{words.whyLead}</p>
            <TextField label={words.person} {...field('person')} />
            <TextField label={words.otherPerson(otherAlias)} {...field('otherPerson')} />
            <TextField label={words.how} optional {...field('how')} />
          </Stack>
        </section>
      )}
    </>
  );
}
