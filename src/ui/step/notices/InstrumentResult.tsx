import { detectionPacks } from '../../../model/instruments/detectionPacks.ts';
import type { InstrumentWords } from '../../../model/instruments/instrumentWords.ts';
import type { Pack } from '../../../model/instruments/pack.ts';
import type { PackWords } from '../../../model/instruments/packWords.ts';
import { populationFit, type AboutPerson } from '../../../rules/scoring/populationFit.ts';
import type { InstrumentAnswers, Reading } from '../../../rules/scoring/result.ts';
import { scoreInstrument } from '../../../rules/scoring/scoreInstrument.ts';
import { Details } from '../../kit/Details.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useLanguage } from '../../useText.tsx';
import { useNoticeWords } from './words.ts';
import { UntilHere } from '../../fetching/UntilHere.tsx';

/** One who uses violence, as far as the case knows. */
interface KnownPerson {
  readonly label: string;
  readonly relation: AboutPerson['relation'];
}
interface InstrumentResultProps {
  readonly pack: keyof typeof detectionPacks;
  readonly answers: InstrumentAnswers;
  readonly persons: readonly KnownPerson[];
  readonly citizenAge: number | null;
  /** The question an item asks; leave out where the questions stand beside the result. */
  readonly questionOf?: ((item: string) => string) | undefined;
  /** While the citizen may see the screen everything folds behind one press. */
  readonly folded: boolean;
}

/**
 * How the answers to a questionnaire read by its own rule: told or not told, which items gave it, how sure that is,
 * and for whom it was tested. Nothing while nothing is answered; never a level.
 */
export function InstrumentResult(props: InstrumentResultProps) {
  const pack: Pack = detectionPacks[props.pack];
  if (pack.items.every(({ id }) => (props.answers[id] ?? '') === '')) return null;
  return (
    <UntilHere>
      <ResultInWords {...props} />
    </UntilHere>
  );
}

function ResultInWords(props: InstrumentResultProps) {
  const { own, instruments, packs } = useNoticeWords();
  const about = packs[props.pack];
  const notices = useFitInWords(props);
  // Each of these packs has one rule, and so one reading.
  const [reading] = scoreInstrument(detectionPacks[props.pack], props.answers).readings;
  if (reading === undefined) return null;
  const gave = props.questionOf === undefined ? [] : reading.because.map(props.questionOf);
  const told = reading.state === 'scored' && reading.outcome === 'told';
  const words = readingInWords(reading, about, instruments);
  const line = told ? own.toldBy(words, reading.because.length, reading.of) : words;
  const content = (
    <>
      <p>
        {about.name}: {line}
        {told && reading.incomplete && ` ${instruments.results.incomplete}`}
      </p>
      {gave.length > 0 && (
        <>
          <p>{own.gaveIt}</p>
          <PointList points={gave} />
        </>
      )}
      {notices.length > 0 && <PointList points={notices} />}
      <Details summary={own.howSure}>
        {[about.howSure, about.validatedFor, about.languageStatus, about.manual].map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Details>
    </>
  );
  return (
    <section aria-label={`${own.about}: ${about.name}`}>
      {props.folded ? <Details summary={own.forYou}>{content}</Details> : content}
    </section>
  );
}

function readingInWords(reading: Reading, about: PackWords, { results }: InstrumentWords): string {
  if (reading.state === 'scored') return about.outcomes[reading.outcome ?? ''] ?? '';
  if (reading.state === 'cannotScore') return results.cannotScore;
  return reading.why === 'nothingCounted' ? results.mappingOnly : results.refused;
}

/** Asked once for each person: who stands outside is named, when there are several (walk W2). */
function useFitInWords(props: InstrumentResultProps): readonly string[] {
  const language = useLanguage();
  const words = useNoticeWords().instruments.notices;
  const persons = props.persons.length === 0 ? [{ label: '', relation: null }] : props.persons;
  const lines = persons.flatMap(({ label, relation }) =>
    populationFit(
      detectionPacks[props.pack],
      { relation, citizenAge: props.citizenAge },
      language,
    ).notices.map((notice) =>
      persons.length > 1 && notice === 'relationOutside' ? `${label}: ${words[notice]}` : words[notice],
    ),
  );
  return [...new Set(lines)];
}
