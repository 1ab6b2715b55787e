import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { NewsTable } from './NewsTable.tsx';
import type { GroupComing } from './readPreview.ts';
import { useExchangeGroupsWords, useExchangeWords } from './words.ts';

/** One group of a file: what is new by kind, never what stands in it. */
export function GroupPanel(props: {
  readonly coming: GroupComing;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const { name: called, isNew, news, erased } = props.coming;
  const words = useExchangeGroupsWords();
  const { receive } = useExchangeWords();
  const name = called ?? words.noName;
  return (
    <Panel title={name}>
      <Stack>
        {erased && <p>{receive.erased}</p>}
        {!erased && isNew && <p>{words.newGroup}</p>}
        {!erased && news.length === 0 && <p>{receive.nothing}</p>}
        {news.length > 0 && <NewsTable caption={words.whatNew(name)} news={news} labels={props.labels} />}
      </Stack>
    </Panel>
  );
}
