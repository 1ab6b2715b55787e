import type { StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { ApartSides } from './ApartSides.tsx';
import type { Coming } from './readPreview.ts';
import { useNames } from './useNames.ts';
import { useExchangeWords } from './words.ts';

/** After merging: as of when the news is or that none came, what was signed apart, and the ways into the cases. */
export function Taken(props: {
  readonly coming: Coming;
  /** Something was written that did not lie here. */
  readonly anyNews: boolean;
  readonly onCase: (stream: StreamId) => void;
  readonly onAnother: () => void;
}) {
  const { preview, cases, newerHere } = props.coming;
  const all = useExchangeWords();
  const words = all.receive;
  const language = useLanguage();
  const nameOf = useNames();
  const labels = new Map(preview.people.map(({ person, label }) => [String(person), label]));
  const from = nameOf(preview.madeBy, labels.get(preview.madeBy));
  const made = shownInstant(preview.madeAt, language);
  const open = cases.filter(
    ({ erased, isForLeader, alias, news }) => !erased && !isForLeader && (alias !== null || news.length > 0),
  );
  return (
    <Page title={words.taken}>
      <Stack gap="large">
        <Notice tone={props.anyNews ? 'done' : 'info'}>
          <p>{(props.anyNews ? words.takenOf : words.takenNothing)(from, made)}</p>
          {!props.anyNews && newerHere && <p>{words.newerHere}</p>}
        </Notice>
        {cases
          .filter(({ apart }) => apart.length > 0)
          .map(({ stream, alias, apart }) => (
            <Panel key={stream} title={alias ?? all.noAlias}>
              <Stack>
                {apart.map((one) => (
                  <ApartSides key={one.kind} apart={one} labels={labels} />
                ))}
              </Stack>
            </Panel>
          ))}
        <Cluster>
          {open.map(({ stream, alias }, at) => (
            <Button
              key={stream}
              kind={at === 0 ? 'primary' : 'secondary'}
              onPress={() => props.onCase(stream)}
            >
              {words.open(alias ?? all.noAlias)}
            </Button>
          ))}
          <Button onPress={props.onAnother}>{words.another}</Button>
        </Cluster>
      </Stack>
    </Page>
  );
}
