import type { EntryKind } from '../entries/kinds.ts';
import type { AnyWording } from '../model/define.ts';

/** What a note is called: the name of its kind; of a measure, which questionnaire it was as well. */
export function noteTitle(kind: EntryKind, body: object, name: string, wording: AnyWording): string {
  if (kind !== 'measure') return name;
  const pack: unknown = body['pack' as keyof object];
  const asked = typeof pack === 'string' ? wording.topics[pack]?.title : undefined;
  return asked === undefined ? name : `${name}: ${asked}`;
}
