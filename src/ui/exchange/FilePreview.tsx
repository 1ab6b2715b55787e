import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { ApartSides } from './ApartSides.tsx';
import { HandoverNews } from './HandoverNews.tsx';
import { NewsTable } from './NewsTable.tsx';
import type { CaseComing, Coming } from './readPreview.ts';
import { useNames } from './useNames.ts';
import { GroupPanel } from './GroupPanel.tsx';
import { useExchangeGroupsWords, useExchangeWords } from './words.ts';

/** From whom, made when, and case by case what is new, before anything is written. */
export function FilePreview(props: {
  readonly coming: Coming;
  readonly busy: boolean;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}) {
  const { preview, cases, groups, office, erases, anything } = props.coming;
  const all = useExchangeWords();
  const words = all.receive;
  const language = useLanguage();
  const nameOf = useNames();
  const labels = new Map(preview.people.map(({ person, label }) => [String(person), label]));
  // What is erased or away does not lie here: of such a file it would be untrue that all of it does.
  const staysOut = [...cases, ...groups].some(({ erased }) => erased);
  const from = nameOf(preview.madeBy, labels.get(preview.madeBy));
  return (
    <Page
      title={words.previewTitle}
      lead={<p>{words.from(from, shownInstant(preview.madeAt, language))}</p>}
      back={{ onPress: props.onCancel }}
    >
      <Stack gap="large">
        {!anything && <Notice tone="info">{staysOut ? words.nothingTaken : words.nothingNew}</Notice>}
        {erases.length > 0 && (
          <Notice tone="warning" title={words.erasesTitle}>
            <PointList points={erases.map((alias) => words.erases(alias ?? all.noAlias))} />
          </Notice>
        )}
        {cases.map((one) => (
          <CasePanel key={one.stream} coming={one} labels={labels} />
        ))}
        {groups.map((one) => (
          <GroupPanel key={one.stream} coming={one} labels={labels} />
        ))}
        {preview.people.length > 0 && (
          <Panel title={words.people}>
            <PointList
              points={preview.people.map(({ label, removed, person }) =>
                removed ? words.personGone(nameOf(person, label)) : words.personNew(nameOf(person, label)),
              )}
            />
          </Panel>
        )}
        {office.length > 0 && (
          <Panel title={all.office}>
            <NewsTable caption={all.officeNews} news={office} labels={labels} />
          </Panel>
        )}
        {erases.length === 0 && <p>{words.mergeHint}</p>}
        <Cluster>
          <Button kind="primary" disabled={props.busy} onPress={props.onMerge}>
            {props.busy ? words.merging : words.merge}
          </Button>
          <Button onPress={props.onCancel}>{words.cancel}</Button>
        </Cluster>
      </Stack>
    </Page>
  );
}

/** One case of the file: what is new, what stays closed, what was signed apart, and what has to be looked at. */
function CasePanel(props: { readonly coming: CaseComing; readonly labels: ReadonlyMap<string, string> }) {
  const { coming } = props;
  const all = useExchangeWords();
  const words = all.receive;
  const ofGroups = useExchangeGroupsWords();
  const reason = useReasonWords(props.labels);
  const name = coming.erased ? words.erasedCase : (coming.alias ?? all.noAlias);
  const [comesUp, fallsAway] = [coming.comesUp, coming.fallsAway].map((list) => [
    ...new Set(list.map(reason)),
  ]);
  return (
    <Panel title={name}>
      <Stack>
        {coming.erased && <p>{words.erased}</p>}
        {!coming.erased && coming.isNew && <p>{words.newCase}</p>}
        {!coming.erased && coming.news.length === 0 && <p>{words.nothing}</p>}
        {coming.news.length > 0 && (
          <NewsTable caption={words.whatNew(name)} news={coming.news} labels={props.labels} />
        )}
        {!coming.erased && coming.sheets > 0 && <p>{ofGroups.sheets(coming.sheets)}</p>}
        {!coming.erased && coming.sealed > 0 && <p>{words.sealed(coming.sealed)}</p>}
        {coming.handover !== null && <HandoverNews coming={coming.handover} labels={props.labels} />}
        {coming.apart.map((apart) => (
          <ApartSides key={apart.kind} apart={apart} labels={props.labels} />
        ))}
        {comesUp !== undefined && comesUp.length > 0 && (
          <section>
            <h3>{words.comesUp}</h3>
            <PointList points={comesUp} />
          </section>
        )}
        {fallsAway !== undefined && fallsAway.length > 0 && (
          <section>
            <h3>{words.fallsAway}</h3>
            <PointList points={fallsAway} />
          </section>
        )}
      </Stack>
    </Panel>
  );
}
