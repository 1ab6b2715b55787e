import { Suspense } from 'react';
import { packs } from '../../../model/instruments/packs.ts';
import type { InstrumentWords } from '../../../model/instruments/instrumentWords.ts';
import type { Pack } from '../../../model/instruments/pack.ts';
import { populationFit, type AboutPerson } from '../../../rules/populationFit.ts';
import {
  scoreInstrument,
  type InstrumentAnswers,
  type InstrumentResult as Result,
} from '../../../rules/scoreInstrument.ts';
import { Details } from '../../kit/Details.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useLanguage } from '../../useText.tsx';
import { useNoticeWords } from './words.ts';

/** One who uses violence, as far as the case knows. */
interface KnownPerson {
  readonly label: string;
  readonly relation: AboutPerson['relation'];
}
interface InstrumentResultProps {
  readonly pack: keyof typeof packs;
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
  const pack: Pack = packs[props.pack];
  if (pack.items.every(({ id }) => (props.answers[id] ?? '') === '')) return null;
  return (
    <Suspense fallback={null}>
      <ResultInWords {...props} />
    </Suspense>
  );
}

function ResultInWords(props: InstrumentResultProps) {
  const { own, instruments } = useNoticeWords();
  const about = instruments.packs[props.pack];
  const notices = useFitInWords(props);
  const result = scoreInstrument(packs[props.pack], props.answers);
  const gave = props.questionOf === undefined ? [] : result.because.map(props.questionOf);
  const told = result.state === 'scored' && result.positive;
  const line = told
    ? own.toldBy(instruments.results.told, result.count, result.of)
    : resultWords(result, instruments);
  const content = (
    <>
      <p>
        {about.name}: {line}
        {told && result.incomplete && ` ${instruments.results.incomplete}`}
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

function resultWords(result: Result, { results }: InstrumentWords): string {
  if (result.state === 'scored') return result.positive ? results.told : results.notTold;
  if (result.state === 'cannotScore') return results.cannotScore;
  return result.why === 'mappingOnly' ? results.mappingOnly : results.refused;
}

/** Asked once for each person: who stands outside is named, when there are several (walk W2). */
function useFitInWords(props: InstrumentResultProps): readonly string[] {
  const language = useLanguage();
  const words = useNoticeWords().instruments.notices;
  const persons = props.persons.length === 0 ? [{ label: '', relation: null }] : props.persons;
  const lines = persons.flatMap(({ label, relation }) =>
    populationFit(packs[props.pack], { relation, citizenAge: props.citizenAge }, language).notices.map(
      (notice) =>
        persons.length > 1 && notice === 'relationOutside' ? `${label}: ${words[notice]}` : words[notice],
    ),
  );
  return [...new Set(lines)];
}
