import type { SignedCompass } from '../../flow/compasses.ts';
import { shownDay } from '../../text/shownDay.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Details } from '../kit/Details.tsx';
import { TextAsWritten } from '../kit/layout.tsx';
import { useLanguage } from '../useText.tsx';
import { useCompassWords } from './words.ts';

/** The words of the newest compass, one press away. Nothing where nothing was said. */
export function SaidAboutIt({ compass }: { readonly compass: SignedCompass }) {
  const { own } = useCompassWords();
  const language = useLanguage();
  const { body } = compass;
  const said = body.dimensions.flatMap(({ id, text, words }) =>
    (words ?? '') === '' ? [] : [{ key: id, term: text, words: words ?? '' }],
  );
  const note = body.note ?? '';
  const all = note === '' ? said : [...said, { key: 'note', term: own.note, words: note }];
  if (all.length === 0) return null;
  return (
    <Details summary={`${own.words} · ${shownDay(body.onDay, language)}`} printed>
      <DescriptionList
        items={all.map(({ key, term, words }) => ({
          key,
          term,
          description: <TextAsWritten>{words}</TextAsWritten>,
        }))}
      />
    </Details>
  );
}
