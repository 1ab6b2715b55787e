import { wholePackSchema, type WholePack } from '../../model/instruments/pack.ts';
import { blockFormat, packOfUrl, scoringUrl } from './names.ts';
import { unnested, type Unnested } from './nested.ts';
import { joined } from './joined.ts';
import { readItems } from './readItems.ts';
import { refusalOfIssue } from './refusalOfIssue.ts';
import { Refused } from './refused.ts';
import { languages, spokenIfAny, spokenIn } from './spoken.ts';
import { listAt, objectAt, oneOf, textAt, truthAt, type Spot } from './spot.ts';
import type { Json } from './strictJson.ts';

/** Fields of R4 that change nothing of what is asked or scored: read past, but of their own type. */
const texts = ['id', 'name', 'date', 'publisher', 'description', 'purpose'] as const;
const objects = ['meta', 'text'] as const;
/** They change what the rest means (R4: "isModifier"). */
const modifiers = ['implicitRules', 'modifierExtension'] as const;
const known = [
  'resourceType',
  'extension',
  'url',
  'version',
  'title',
  '_title',
  'status',
  'language',
  'copyright',
  '_copyright',
  'item',
  'experimental',
  'subjectType',
  ...texts,
  ...objects,
  ...modifiers,
];

/** A pack as a file says it, and where in the file each part of it stands. */
export interface ReadPack {
  readonly pack: WholePack;
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

/**
 * Reads what `writeQuestionnaire` writes, from whoever wrote it: the shape of every part, and nothing more. Whether the
 * rule is sound and its cases come out is `importPack`'s to say. Throws `Refused`.
 */
export function readQuestionnaire(json: Json): ReadPack {
  const whole: Spot = { value: json, at: '$' };
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Refused('notAQuestionnaire', '$');
  const type = (json as Readonly<Record<string, Json>>)['resourceType'];
  if (type !== 'Questionnaire')
    throw new Refused('notAQuestionnaire', '$.resourceType', typeof type === 'string' ? type : undefined);
  const field = objectAt(whole, known);
  passOver(field);
  oneOf(field('status'), ['active']);
  const main = oneOf(field('language'), languages);
  const id = packOfUrl(textAt(field('url')));
  if (id === null) throw new Refused('notAllowed', field('url').at, textAt(field('url')));
  const version = textAt(field('version'));
  const title = spokenIn(field, 'title', main);
  const credit = spokenIfAny(field, 'copyright', main);
  const { instruction, items } = readItems(field('item'), main);
  const block = blockIn(field('extension'));
  const candidate = joined({ id, version, title, credit, instruction, items, block });
  const placeOf = (path: readonly PropertyKey[]): string => {
    const [first, second] = path;
    if (first === 'id') return '$.url';
    if (first === 'version') return '$.version';
    if (first === 'items' && typeof second === 'number') return items[second]?.at ?? '$.item';
    if (first === 'items') return '$.item';
    return block.placeOf(path);
  };
  const read = wholePackSchema.safeParse(candidate);
  if (!read.success) throw refusalOfIssue(read.error.issues, candidate, placeOf);
  return { pack: read.data, placeOf };
}

function passOver(field: (key: string) => Spot): void {
  for (const key of modifiers)
    if (field(key).value !== undefined) throw new Refused('changesMeaning', field(key).at, key);
  for (const key of texts) if (field(key).value !== undefined) textAt(field(key));
  for (const key of objects) {
    const { value, at } = field(key);
    if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
      throw new Refused('wrongType', at);
  }
  if (field('experimental').value !== undefined) truthAt(field('experimental'));
  if (field('subjectType').value !== undefined) listAt(field('subjectType')).forEach(textAt);
}

/** The scoring block: there once, alone, and of a format that is known here. */
function blockIn(spot: Spot): Unnested {
  if (spot.value === undefined) throw new Refused('noScoring', spot.at);
  const [first, second] = listAt(spot);
  if (first === undefined) throw new Refused('noScoring', spot.at);
  for (const each of listAt(spot)) oneOf(objectAt(each, ['url', 'extension'])('url'), [scoringUrl]);
  if (second !== undefined) throw new Refused('scoringTwice', second.at);
  const block = unnested(first);
  const format = (block.value as Readonly<Record<string, Json>>)['format'];
  if (format === undefined) throw new Refused('missing', block.placeOf(['format']));
  if (format !== blockFormat)
    throw new Refused(
      'unknownFormat',
      block.placeOf(['format']),
      typeof format === 'string' ? format : undefined,
    );
  return block;
}
