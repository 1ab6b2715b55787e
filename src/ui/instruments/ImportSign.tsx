import type { DraftValues } from '../../entries/draft.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { contentOf } from '../../rules/instruments/packClash.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Actions } from '../kit/Form.tsx';
import { Stack, TextAsWritten } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import type { OfficeDraft } from '../office/useOfficeDraft.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage, useText } from '../useText.tsx';
import { statementIn } from './statement.ts';
import { useTeamSigning } from './useTeamSigning.ts';
import { useInstrumentWords } from './words.ts';

/** "This is what you sign": the instrument, and what was stated of its licence. One signature, or nothing. */
export function ImportSign(props: {
  readonly pack: WholePack;
  readonly words: PackWords;
  readonly draft: OfficeDraft;
  readonly values: DraftValues;
  readonly onBack: () => void;
  readonly onSigned: () => Promise<void>;
}) {
  const { pack, words, draft } = props;
  const { room } = useInstrumentWords();
  const { bringIn, statement: said } = room;
  const { frame } = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  const signing = useTeamSigning();
  const statement = statementIn(props.values, pack, clock.now().today, { room, frame });
  if (statement.kind === 'missing') return null;
  const { licence, competence } = statement;
  const items = [
    { term: room.about.what, text: bringIn.signLine(words.name, pack.version) },
    { term: said.holder, text: said.told(licence.holder, shownDay(licence.on, language)) },
    { term: said.words, text: licence.words },
    {
      term: said.competence,
      text: competence === null ? said.competenceNone : room.competence[competence],
    },
    { term: room.about.items(pack.items.length), text: room.about.cases(pack.verifiedAgainst.length) },
  ];
  const sign = async () => {
    await draft.flush();
    const body = {
      pack: pack.id,
      version: pack.version,
      content: contentOf(pack),
      licence,
      ...(competence === null ? {} : { competence }),
    };
    const told = [bringIn.title, ...items.map(({ term, text }) => `${term}: ${text}`)];
    if (await signing.sign({ kind: 'instrumentPack', body }, told, draft.id())) await props.onSigned();
  };
  return (
    <Page
      title={bringIn.signTitle}
      above={words.name}
      lead={<p>{bringIn.signLead}</p>}
      back={{ label: bringIn.back, onPress: props.onBack }}
    >
      <Stack gap="large">
        {(signing.problem !== null || signing.refused.length > 0) && (
          <Notice tone="warning" title={bringIn.signFailed} urgent>
            {signing.problem !== null && <p>{frame.save.why[signing.problem]}</p>}
            {signing.refused.map((why) => (
              <p key={why}>{why}</p>
            ))}
          </Notice>
        )}
        <DescriptionList
          items={items.map(({ term, text }) => ({
            term,
            description: <TextAsWritten>{text}</TextAsWritten>,
          }))}
        />
        <Actions>
          <Button kind="primary" disabled={signing.busy} onPress={() => void sign()}>
            {signing.busy ? bringIn.signing : bringIn.sign}
          </Button>
          <LinkButton onPress={props.onBack}>{bringIn.back}</LinkButton>
        </Actions>
      </Stack>
    </Page>
  );
}
