import { shownDay } from '../../text/shownDay.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { LazyDetails } from '../kit/LazyDetails.tsx';
import { Stack, TextAsWritten } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { PackChip } from './LibraryPage.tsx';
import { PackFacts } from './PackFacts.tsx';
import { PackQuestions } from './PackQuestions.tsx';
import { PackRules } from './PackRules.tsx';
import { SavePack } from './SavePack.tsx';
import { TakeOut } from './TakeOut.tsx';
import type { LibraryPack } from './useLibrary.ts';
import { useInstrumentWords } from './words.ts';

/** One instrument: what it is, how it reads answers, every question, and for one taken in, who said it may be used. */
export function PackPage({ one, onBack }: { readonly one: LibraryPack; readonly onBack: () => void }) {
  const { room } = useInstrumentWords();
  const { pack, words, imported, state } = one;
  const name = words?.name ?? one.id;
  return (
    <Page title={name} besideTitle={<PackChip state={state} />} back={{ onPress: onBack }}>
      <Stack gap="large">
        {room.stateWhy[state] !== '' && <Notice tone="info">{room.stateWhy[state]}</Notice>}
        {pack !== null && words !== null && (
          <>
            <PackFacts pack={pack} words={words} />
            <PackRules pack={pack} words={words} />
            <PackQuestions pack={pack} words={words} />
          </>
        )}
        {imported !== null && <Statement one={imported} />}
        {pack !== null && <SavePack one={one} name={name} />}
        {imported !== null && (state === 'offered' || state === 'older') && (
          <TakeOut imported={imported} name={name} />
        )}
      </Stack>
    </Page>
  );
}

/** Made only when it is asked for: it may be long. */
const wordForWord = (text: string) => () => <TextAsWritten>{text}</TextAsWritten>;

/** Who took it in, and what was said of the licence. */
function Statement({ one }: { readonly one: NonNullable<LibraryPack['imported']> }) {
  const { room } = useInstrumentWords();
  const language = useLanguage();
  const { staff } = useSession().team;
  const { holder, words, on } = one.licence;
  return (
    <Panel title={room.statement.title}>
      <Stack>
        <DescriptionList
          items={[
            {
              term: room.about.takenIn,
              description: room.about.takenInBy(
                shownInstant(one.at, language),
                staff.get(one.by)?.name ?? room.about.somebody,
              ),
            },
            {
              term: room.statement.holder,
              description: (
                <TextAsWritten>{room.statement.told(holder, shownDay(on, language))}</TextAsWritten>
              ),
            },
            { term: room.statement.words, description: <TextAsWritten>{words}</TextAsWritten> },
            {
              term: room.statement.competence,
              description:
                one.competence === null ? room.statement.competenceNone : room.competence[one.competence],
            },
          ]}
        />
        <LazyDetails summary={room.about.content} content={wordForWord(one.content)} />
      </Stack>
    </Panel>
  );
}
