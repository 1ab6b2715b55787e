import type { Draft } from '../../entries/draft.ts';
import type { Office } from '../../rules/local/office.ts';
import { Button } from '../kit/Button.tsx';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Cluster, Stack, TextAsWritten } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import type { OfficePage, OfficePageId } from './officePage.ts';
import { PublicNumbers } from './PublicNumbers.tsx';
import { Versions } from './Versions.tsx';
import { useMayChange, WhoMayChange } from './WhoMayChange.tsx';
import { useOfficeWords } from './words.ts';

/** What holds now, every version of it, and for a lead the way to change it. */
export function ReadView(props: {
  readonly id: OfficePageId;
  readonly page: OfficePage;
  readonly office: Office;
  readonly found: Draft | null;
  /** A change has just been signed. */
  readonly done: boolean;
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onGoOn: (draft: Draft) => void;
  readonly onDrop: () => void;
  readonly onAgain: (after: Office) => void;
}) {
  const { id, page, office, found } = props;
  const words = useOfficeWords();
  const { room } = words;
  const language = useLanguage();
  const mayChange = useMayChange();
  const empty = { maps: words.maps.none, numbers: words.numbers.none };
  const lines = page.lines(office, words, language);
  const newestIgnored = page.keys.some((key) => office.versions.get(key)?.at(-1)?.ignored === true);
  return (
    <Page
      title={room.page[id].title}
      pageKey={`${id} read`}
      lead={room.page[id].lead}
      back={{ onPress: props.onBack }}
    >
      <Stack gap="large">
        {props.done && (
          <Notice tone="done" urgent>
            {room.change.done}
          </Notice>
        )}
        <WhoMayChange />
        {id === 'numbers' && <PublicNumbers office={office} />}
        {newestIgnored && <Notice tone="warning">{room.history.ignoredNow}</Notice>}
        {mayChange && found !== null && (
          <Notice tone="info">
            <p>{room.draftFound(shownInstant(found.savedAt, language))}</p>
            <Cluster>
              <Button onPress={() => props.onGoOn(found)}>{room.goOn}</Button>
              <Button kind="quiet" onPress={props.onDrop}>
                {room.drop}
              </Button>
            </Cluster>
          </Notice>
        )}
        <section aria-label={room.holdsNow}>
          <Stack>
            <h2>{room.holdsNow}</h2>
            {id === 'criteria' && office.local.criteria.suggestion && (
              <>
                <StatusChip shape="circle">{room.criteria.suggestion}</StatusChip>
                <p>{room.criteria.suggestionWhy}</p>
              </>
            )}
            {id === 'compass' && office.local.compass.suggestion && (
              <>
                <StatusChip shape="circle">{words.compass.suggestion}</StatusChip>
                <p>{words.compass.suggestionWhy}</p>
              </>
            )}
            {id === 'themes' && office.local.themes === null && (
              <>
                <StatusChip shape="circle">{words.themes.suggestion}</StatusChip>
                <p>{words.themes.suggestionWhy}</p>
              </>
            )}
            {lines.length === 0 && (
              <p>{id === 'maps' || id === 'numbers' ? empty[id] : room.workflow.empty}</p>
            )}
            <DescriptionList
              items={lines.map(({ key, term, text }) => ({
                key,
                term,
                description: <TextAsWritten>{text === '' ? room.change.nothing : text}</TextAsWritten>,
              }))}
            />
            {mayChange && found === null && (
              <Cluster>
                <Button kind="primary" onPress={props.onEdit} label={`${room.edit}: ${room.page[id].title}`}>
                  {room.edit}
                </Button>
              </Cluster>
            )}
          </Stack>
        </section>
        <Versions page={page} office={office} onAgain={mayChange && found === null ? props.onAgain : null} />
      </Stack>
    </Page>
  );
}
