import type { Pack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { populationFit } from '../../rules/scoring/populationFit.ts';
import type { InstrumentAnswers, Reading } from '../../rules/scoring/result.ts';
import { scoreInstrument } from '../../rules/scoring/scoreInstrument.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { Details } from '../kit/Details.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useLanguage } from '../useText.tsx';
import type { ShelfPack } from './packShelf.ts';
import { numberIn } from './shownSeries.ts';
import { useMeasureWords } from './words.ts';

/**
 * How the answers to one instrument read by its own rules, for staff: the outcome in words, what gave it, the manual's
 * line, for whom it was tested and how sure it is. Never a level, and nothing for the citizen to see.
 */
export function ResultInWords(props: {
  readonly on: ShelfPack;
  readonly answers: InstrumentAnswers;
  readonly threshold?: number | undefined;
  readonly facts: Pick<CaseFacts, 'persons' | 'citizenAge'> | null;
}) {
  const { pack, words } = props.on;
  const { own, instruments } = useMeasureWords();
  const notices = useFit(pack, props.facts);
  const choices = props.threshold === undefined ? {} : { threshold: props.threshold };
  const result = scoreInstrument(pack, props.answers, choices);
  const said = (item: string): string => words?.asked?.items[item] ?? item;
  const counted = result.readings.filter(({ kind }) => kind !== 'none');
  return (
    <div>
      {result.attention.length > 0 && (
        <Notice tone="warning" urgent>
          <p>{own.attention}</p>
        </Notice>
      )}
      {counted.map((reading) => (
        <ReadingLines key={reading.rule} reading={reading} words={words} said={said} />
      ))}
      {counted.length === 0 && <p>{instruments.results.mappingOnly}</p>}
      {counted.length > 0 && <p>{own.result.notADiagnosis}</p>}
      {notices.length > 0 && <PointList points={notices} />}
      <Details summary={own.result.howSure}>
        {aboutLines(words, counted, own.result.manual).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Details>
    </div>
  );
}

const aboutLines = (
  words: PackWords | null,
  readings: readonly Reading[],
  manual: string,
): readonly string[] => [
  ...(words === null ? [] : [words.howSure, words.validatedFor, words.languageStatus, words.manual]),
  ...new Set(readings.map((reading) => `${manual}: ${reading.manual}`)),
];

function ReadingLines(props: {
  readonly reading: Reading;
  readonly words: PackWords | null;
  readonly said: (item: string) => string;
}) {
  const { reading, words, said } = props;
  const { own, instruments } = useMeasureWords();
  const language = useLanguage();
  const name = words?.readings[reading.rule] ?? reading.rule;
  if (reading.state !== 'scored')
    return (
      <>
        <p>
          {name}:{' '}
          {reading.state === 'cannotScore' ? instruments.results.cannotScore : instruments.results.refused}
        </p>
        {reading.state === 'cannotScore' && (
          <>
            <p>{own.result.missing}:</p>
            <PointList points={reading.missing.map(said)} />
          </>
        )}
      </>
    );
  const { value, range, outcome, threshold } = reading;
  const number = (of: number): string => numberIn(of, language);
  const parts = [
    ...(outcome === null ? [] : [words?.outcomes[outcome] ?? outcome]),
    ...(value === null || range === null || reading.kind === 'anyOf'
      ? []
      : [own.result.number(number(value), number(range.from), number(range.to))]),
    ...(threshold === null ? [] : [own.result.threshold(number(threshold))]),
  ];
  const byItems = reading.kind === 'clusters' || reading.kind === 'anyOf';
  return (
    <>
      <p>
        {name}: {parts.join(' · ')}
        {reading.incomplete && ` ${instruments.results.incomplete}`}
      </p>
      {byItems && reading.because.length > 0 && (
        <>
          <p>{own.result.because}:</p>
          <PointList points={reading.because.map(said)} />
        </>
      )}
    </>
  );
}

/** Whom it was tested with, against what the case knows: asked once for each person using violence. */
function useFit(pack: Pack, facts: Pick<CaseFacts, 'persons' | 'citizenAge'> | null): readonly string[] {
  const language = useLanguage();
  const { instruments } = useMeasureWords();
  const persons = facts === null || facts.persons.length === 0 ? [{ relation: null }] : facts.persons;
  const notices = persons.flatMap(
    ({ relation }) =>
      populationFit(pack, { relation, citizenAge: facts?.citizenAge ?? null }, language).notices,
  );
  return [...new Set(notices)].map((notice) => instruments.notices[notice]);
}
