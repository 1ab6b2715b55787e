import type { StreamId } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import type { MeasureMoment } from '../../model/instruments/measureVocabulary.ts';
import { hasCompetence } from '../../rules/doors/conditions.ts';
import { perGoalPack } from '../../rules/measures/sittingParts.ts';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
import { Offers } from '../kit/Offers.tsx';
import { Stack } from '../kit/layout.tsx';
import { useMoment } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useLanguage } from '../useText.tsx';
import type { ShelfPack } from './packShelf.ts';
import { askableIn, shortSitting, sittingPlace } from './sittings.ts';
import { useMeasureWords } from './words.ts';

/** What can be asked now: the short sitting first, goals, and more by choice. Nothing is locked, and nothing is due. */
export function BeginMeasure(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly shelf: readonly ShelfPack[];
  readonly suggested: MeasureMoment | null;
  /** Goals the case knows, in the citizen's words. */
  readonly goals: readonly string[];
}) {
  const { stream, places, shelf, suggested } = props;
  const { own } = useMeasureWords();
  const begin = (packs: readonly string[], askedIn?: Language) =>
    places.go(
      sittingPlace({
        stream,
        packs,
        moment: suggested,
        goals: props.goals,
        ...(askedIn === undefined ? {} : { askedIn }),
      }),
    );
  const others = shelf
    .filter(({ offered }) => offered)
    .filter(({ pack }) => ![...shortSitting, perGoalPack].includes(pack.id));
  const byChoice = others.filter(({ imported }) => !imported);
  const imported = others.filter((one) => one.imported);
  return (
    <Panel title={own.begin}>
      <Stack>
        {suggested !== null && (
          <p>
            {own.suggested[suggested]} {own.notALock}
          </p>
        )}
        <p>{own.beginLead}</p>
        <Offers
          label={own.begin}
          offers={[
            {
              key: 'short',
              words: own.shortOf,
              action: (
                <Button kind="primary" onPress={() => begin(shortSitting)}>
                  {own.short}
                </Button>
              ),
            },
            ...(shelf.some(({ pack }) => pack.id === perGoalPack)
              ? [
                  {
                    key: 'goals',
                    words: own.goalsOf,
                    action: <Button onPress={() => begin([perGoalPack])}>{own.goals}</Button>,
                  },
                ]
              : []),
          ]}
        />
        <Choices title={own.byChoice} packs={byChoice} onBegin={begin} />
        <Choices title={own.own} packs={imported} onBegin={begin} />
      </Stack>
    </Panel>
  );
}

function Choices(props: {
  readonly title: string;
  readonly packs: readonly ShelfPack[];
  readonly onBegin: (packs: readonly string[], askedIn?: Language) => void;
}) {
  const { own, competences } = useMeasureWords();
  const language = useLanguage();
  const moment = useMoment();
  if (props.packs.length === 0) return null;
  return (
    <section aria-label={props.title}>
      <h3>{props.title}</h3>
      <p>{own.byChoiceLead}</p>
      <Offers
        label={props.title}
        offers={props.packs.map((one) => {
          const { pack, words } = one;
          const name = words?.name ?? pack.id;
          const here = askableIn(one);
          const [other] = here;
          if (one.needs !== null && hasCompetence(moment(), one.needs).length > 0)
            return { key: pack.id, words: own.needs(name, competences[one.needs]), action: null };
          if (here.includes(language))
            return {
              key: pack.id,
              words: `${name}, ${own.items(pack.items.length)}`,
              action: <Button onPress={() => props.onBegin([pack.id])}>{name}</Button>,
            };
          return {
            key: pack.id,
            words: other === undefined ? own.unavailableAll(name) : own.unavailable(name),
            action:
              other === undefined ? null : (
                <Button onPress={() => props.onBegin([pack.id], other)}>{`${name}: ${own.inOther}`}</Button>
              ),
          };
        })}
      />
    </section>
  );
}
