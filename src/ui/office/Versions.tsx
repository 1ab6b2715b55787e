import type { EntryId, Instant, LocalDate, PersonId } from '../../entries/ids.ts';
import { shippedOffice, type Office, type OfficeVersion } from '../../rules/local/office.ts';
import { heldVersion, officeWith } from '../../rules/local/readOffice.ts';
import type { OfficeKey } from '../../rules/local/officeKeys.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Details } from '../kit/Details.tsx';
import { Cluster, Stack, TextAsWritten } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import type { Line, OfficePage } from './officePage.ts';
import { useOfficeWords } from './words.ts';

interface Stood {
  readonly setting: OfficeKey;
  /** Null: as the product came. */
  readonly version: OfficeVersion | null;
}
/** Newest first over all settings of a page; the way the product came last, where anything was signed since. */
function stoodBefore({ versions }: Office, { keys }: OfficePage): readonly Stood[] {
  const signed = keys
    .flatMap((setting) => (versions.get(setting) ?? []).map((version): Stood => ({ setting, version })))
    .sort((one, other) => (other.version?.at ?? '').localeCompare(one.version?.at ?? ''));
  const touched = keys.filter((key) => versions.has(key));
  return [...signed, ...touched.map((setting): Stood => ({ setting, version: null }))];
}

/** A version that nobody has signed: to show how a value would stand. */
export const unsigned = (value: string, checkedOn: LocalDate | null): Omit<OfficeVersion, 'ignored'> => ({
  entry: '' as EntryId,
  by: '' as PersonId,
  at: '' as Instant,
  value,
  checkedOn,
});

/** Every version: when, who, what; an earlier one can be taken up again, as a new version. */
export function Versions(props: {
  readonly page: OfficePage;
  readonly office: Office;
  /** Null for whoever may not change anything. */
  readonly onAgain: ((after: Office) => void) | null;
}) {
  const { page, office, onAgain } = props;
  const words = useOfficeWords();
  const { room } = words;
  const language = useLanguage();
  const { staff } = useSession().team;
  const all = stoodBefore(office, page);
  if (all.length === 0) return <p>{room.history.none}</p>;
  const linesOf = ({ setting, version }: Stood): readonly Line[] => {
    const then =
      version === null ? shippedOffice : officeWith(shippedOffice, setting, version, !version.ignored);
    return page.lines(then, words, language).filter((line) => line.setting === setting);
  };
  return (
    <Details summary={`${room.history.title} (${String(all.length)})`}>
      <Stack>
        {all.map((stood) => {
          const { setting, version } = stood;
          const held = heldVersion(office, setting);
          const holds = version === null ? held === undefined : held?.entry === version.entry;
          const lines = version?.ignored === true ? [] : linesOf(stood);
          const when =
            version === null
              ? room.history.shipped
              : room.history.signed(
                  shownInstant(version.at, language),
                  staff.get(version.by)?.name ?? room.history.somebody,
                );
          const again = () =>
            onAgain?.(
              officeWith(office, setting, unsigned(version?.value ?? '', version?.checkedOn ?? null)),
            );
          const mayAgain = onAgain !== null && !holds && version?.ignored !== true;
          const named = page.keys.length === 1 ? when : `${nameOf(stood)}: ${when}`;
          return (
            <Panel key={`${setting} ${version?.entry ?? ''}`} level={3} title={named}>
              <Stack gap="small">
                {version?.ignored === true ? (
                  <>
                    <StatusChip shape="diamond">{room.history.ignored}</StatusChip>
                    <p>{room.history.ignoredWhy}</p>
                  </>
                ) : (
                  <StatusChip shape={holds ? 'check' : 'clock'}>
                    {holds ? room.history.holds : room.history.earlier}
                  </StatusChip>
                )}
                {lines.length === 0 && version?.ignored !== true && <p>{room.history.empty}</p>}
                <DescriptionList
                  items={lines.map(({ key, term, text }) => ({
                    key,
                    term,
                    description: <TextAsWritten>{text === '' ? room.change.nothing : text}</TextAsWritten>,
                  }))}
                />
                {mayAgain && (
                  <Cluster>
                    <LinkButton onPress={again} label={`${room.history.again}: ${named}`}>
                      {room.history.again}
                    </LinkButton>
                  </Cluster>
                )}
              </Stack>
            </Panel>
          );
        })}
      </Stack>
    </Details>
  );

  function nameOf({ setting }: Stood): string {
    const stage = Object.entries(words.ways.stage).find(([id]) => setting === `office.workflow.${id}`);
    return stage?.[1] ?? room.page.workflow.title;
  }
}
