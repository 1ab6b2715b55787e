import type { Pack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { works } from '../../model/sources.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { TextAsWritten } from '../kit/layout.tsx';
import { useInstrumentWords } from './words.ts';

/** What the list of sources calls a work; an imported pack names its own. */
const workTitle = (id: string): string => {
  const found = Object.entries(works).find(([key]) => key === id)?.[1];
  return found === undefined ? id : `${found.title} (${found.publisher}, ${String(found.year)})`;
};

/** What an instrument is, for whom, how sure, from where, and whose words it stands in. */
export function PackFacts({ pack, words }: { readonly pack: Pack; readonly words: PackWords }) {
  const { room } = useInstrumentWords();
  const { about, wordingStatus: status } = room;
  const { licence, language, needs } = pack;
  const wording = (which: 'da' | 'en'): string => {
    const { text, validated } = language[which];
    return text === 'unavailable'
      ? status.unavailable
      : `${status[text]} (${validated ? status.validated : status.notValidated})`;
  };
  const terms = licence.terms === 'imported' ? licence.statement : room.terms[licence.terms];
  const line = (term: string, text: string) => ({ term, description: <TextAsWritten>{text}</TextAsWritten> });
  return (
    <DescriptionList
      items={[
        line(about.what, room.kind[pack.kind]),
        line(about.version, pack.version),
        line(about.whom, `${words.validatedFor} ${room.period[pack.population.period]}`),
        line(about.howSure, words.howSure),
        line(about.source, `${workTitle(pack.source.work)}, ${pack.source.place}`),
        line(about.licence, `${terms}\n${licence.credit}`),
        line(about.wording.da, wording('da')),
        line(about.wording.en, wording('en')),
        line(
          room.statement.competence,
          needs.competence === null ? room.statement.competenceNone : room.competence[needs.competence],
        ),
        ...(needs.training === null ? [] : [line(about.training, needs.training)]),
      ]}
    />
  );
}
