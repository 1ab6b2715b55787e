import type { Pack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { Hint } from '../kit/Hint.tsx';
import { Stack } from '../kit/layout.tsx';
import { PlainTable } from '../kit/PlainTable.tsx';
import { PointList } from '../kit/PointList.tsx';
import { ruleInWords } from './ruleInWords.ts';
import { useInstrumentWords } from './words.ts';

/** How answers are read: the manual's own sentence, then each rule as the product runs it, and its bands. */
export function PackRules({ pack, words }: { readonly pack: Pack; readonly words: PackWords }) {
  const { room } = useInstrumentWords();
  const reading = (id: string) => words.readings[id] ?? id;
  return (
    <section aria-label={room.about.rule}>
      <Stack>
        <h2>{room.about.rule}</h2>
        <p>{words.manual}</p>
        {pack.rules.map((rule) => {
          const { lines, bands } = ruleInWords(rule, pack.items, words, room.rule);
          return (
            <Stack key={rule.id} gap="small">
              <h3>{reading(rule.id)}</h3>
              <PointList points={lines} />
              {bands.length > 0 && (
                <PlainTable
                  caption={`${room.about.bands}: ${reading(rule.id)}`}
                  columns={[room.about.bandFrom, room.about.bandSaid]}
                  rows={bands.map(({ from, said }) => ({
                    key: `${from} ${said}`,
                    heading: from,
                    cells: [said],
                  }))}
                />
              )}
              <Hint>{`${room.about.source}: ${rule.source}`}</Hint>
            </Stack>
          );
        })}
        {pack.meaningfulChange !== null && (
          <p>{room.rule.change(String(pack.meaningfulChange.by), reading(pack.meaningfulChange.rule))}</p>
        )}
        {pack.onlyRaises && <p>{room.rule.onlyRaises}</p>}
        {pack.items.some(({ attention }) => attention !== undefined) && <p>{room.rule.attention}</p>}
      </Stack>
    </section>
  );
}
