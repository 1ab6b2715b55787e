import type { Language } from '../../model/define.ts';
import { translationUrl } from './names.ts';
import { Refused } from './refused.ts';
import { listAt, listIfAny, objectAt, oneOf, textAt, type Spot } from './spot.ts';
import type { JsonObject } from './strictJson.ts';

/** One text in the languages it is there in. */
export type Spoken = Readonly<Record<Language, string | null>>;
export const languages = ['da', 'en'] as const satisfies readonly Language[];
const other = (language: Language): Language => (language === 'da' ? 'en' : 'da');

/** A text under `key` in the file's own language, and beside it in the other (R4: translation extension). */
export function spokenAs(key: string, said: Spoken, main: Language): JsonObject {
  const first = said[main];
  const second = said[other(main)];
  if (first === null) return {};
  if (second === null) return { [key]: first };
  return {
    [key]: first,
    [`_${key}`]: {
      extension: [
        {
          url: translationUrl,
          extension: [
            { url: 'lang', valueCode: other(main) },
            { url: 'content', valueString: second },
          ],
        },
      ],
    },
  };
}

/** Reads what `spokenAs` writes. A text that is there in one language only is null in the other. Throws `Refused`. */
export function spokenIn(field: (key: string) => Spot, key: string, main: Language): Spoken {
  const first = textAt(field(key));
  const beside = field(`_${key}`);
  const found: Record<Language, string | null> = { da: null, en: null, [main]: first };
  if (beside.value === undefined) return found;
  for (const extension of listAt(objectAt(beside, ['extension'])('extension'))) {
    const part = objectAt(extension, ['url', 'extension']);
    oneOf(part('url'), [translationUrl]);
    const { language, content } = translation(listAt(part('extension')), part('extension').at);
    if (found[language] !== null) throw new Refused('notAllowed', extension.at, language);
    found[language] = content;
  }
  return found;
}
export const spokenIfAny = (field: (key: string) => Spot, key: string, main: Language): Spoken => {
  if (field(key).value !== undefined) return spokenIn(field, key, main);
  const beside = field(`_${key}`);
  if (beside.value !== undefined) throw new Refused('missing', field(key).at);
  return { da: null, en: null };
};

function translation(parts: readonly Spot[], at: string): { language: Language; content: string } {
  let language: Language | null = null;
  let content: string | null = null;
  for (const part of parts) {
    const field = objectAt(part, ['url', 'valueCode', 'valueString']);
    const url = oneOf(field('url'), ['lang', 'content']);
    const isTwice = url === 'lang' ? language !== null : content !== null;
    if (isTwice) throw new Refused('doubledKey', field('url').at, url);
    if (url === 'lang') language = oneOf(field('valueCode'), languages);
    else content = textAt(field('valueString'));
    if (field(url === 'lang' ? 'valueString' : 'valueCode').value !== undefined)
      throw new Refused('notAllowed', part.at, url);
  }
  if (language === null || content === null) throw new Refused('missing', at);
  return { language, content };
}

/** The only extension of something, under this url; undefined where there is none. Another one is refused. */
export function onlyExtension(spot: Spot, url: string, value: string): Spot | undefined {
  const [first, second] = listIfAny(spot);
  if (first === undefined) return undefined;
  if (second !== undefined) throw new Refused('notAllowed', second.at);
  const field = objectAt(first, ['url', value]);
  oneOf(field('url'), [url]);
  return field(value);
}
