import type { SignedCompass } from '../../flow/compasses.ts';
import { numberOf } from '../../rules/compass/compassChanges.ts';
import { shownDay } from '../../text/shownDay.ts';
import { PlainTable } from '../kit/PlainTable.tsx';
import { PictureOrTable } from '../kit/PictureOrTable.tsx';
import { useLanguage } from '../useText.tsx';
import { RadarPicture } from './RadarPicture.tsx';
import { shownCompasses } from './shownCompasses.ts';
import { useCompassWords } from './words.ts';

/** The newest compass with the one before it and the first, as a radar and, one press away, as the table that says the same. */
export function CompassOverTime(props: {
  /** Oldest first; at least one. */
  readonly compasses: readonly SignedCompass[];
  /** Notes it: called at the press, before the window of the printer opens. */
  readonly onPrint: () => void;
}) {
  const { own, part } = useCompassWords();
  const words = own.overTime;
  const language = useLanguage();
  const { newest, shown, parts } = shownCompasses(props.compasses);
  const days = shown.map(({ body }) => shownDay(body.onDay, language));
  const answerTo = ({ body }: SignedCompass, id: string) => {
    const value = body.dimensions.find((one) => one.id === id)?.value;
    return value === undefined ? words.none : (part.value.options?.[value] ?? value);
  };
  const goalOf = (id: string) => {
    const goal = newest.body.dimensions.find((one) => one.id === id)?.goal;
    return goal === undefined ? words.noGoal : (part.goal.options?.[goal] ?? goal);
  };
  return (
    <PictureOrTable
      onPrint={props.onPrint}
      words={words}
      renderPicture={(width) => (
        <RadarPicture
          label={words.picture(days.join(', '))}
          names={parts.map(({ name }) => name)}
          compasses={shown.map((compass, at) => ({
            key: compass.id,
            day: days[at] ?? '',
            numbers: parts.map(({ id }) =>
              numberOf(compass.body.dimensions.find((one) => one.id === id)?.value),
            ),
          }))}
          width={width}
        />
      )}
    >
      <PlainTable
        caption={words.table}
        columns={[words.part, ...days, words.goal]}
        rows={parts.map(({ id, name }) => ({
          key: id,
          heading: name,
          cells: [...shown.map((compass) => answerTo(compass, id)), goalOf(id)],
        }))}
      />
    </PictureOrTable>
  );
}
