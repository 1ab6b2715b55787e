import type { AnyEntry } from '../../../src/entries/entry.ts';
import { exporter } from '../../../src/app/exporter.ts';
import type { Language } from '../../../src/model/define.ts';
import type { ExportProfile } from '../../../src/model/vocabulary.ts';
import { entryKinds } from '../../../src/entries/kinds.ts';
import { standing } from '../../../src/flow/standing.ts';
import { asCorrected } from '../../../src/ui/notes/chosenNotes.ts';
import { secondLooks } from '../../../src/ui/notes/secondLooks.ts';
import type { ACase } from '../../support/aCase.ts';

/** What leaves a case in one profile, as the room of notes asks for it. `chosen`: all of it by itself. */
export async function noteOf(
  told: ACase,
  profile: ExportProfile,
  more: { chosen?: readonly AnyEntry[]; ticked?: readonly string[]; language?: Language } = {},
) {
  const { entries } = told;
  const chosen = more.chosen ?? entries;
  const make = await exporter(more.language ?? 'da', entryKinds);
  const made = make.make({
    profile,
    entries: profile === 'internalCase' ? chosen : asCorrected(entries, chosen),
    standing: standing(entries),
    ticked: new Set(more.ticked ?? []),
    secondLooks: secondLooks(entries),
    today: '2026-11-27',
    nameOf: (person) => (person === 'anna' ? 'AB' : null),
  });
  return {
    ...made,
    text: made.document === null ? '' : make.asText(made.document),
    sheetText: made.sheet === null ? '' : make.asText(made.sheet),
  };
}
