import { isEntryKind } from '../entries/kindFacts.ts';
import { exportNote } from '../exchange/profiles/exportNote.ts';
import { kindOf } from '../exchange/profiles/kindKeys.ts';
import { packKey } from '../exchange/profiles/measureLines.ts';
import { asPlainText } from '../exchange/profiles/noteDocument.ts';
import type { Language } from '../model/define.ts';
import { loadWording, type StepId } from '../model/steps/stepWords.ts';
import type { PackInWords } from '../rules/measures/sittingParts.ts';
import type { NoteExporter } from '../ui/notes/exportPort.ts';

/** The packs that ship, with their words; how an imported one reads stands in the case itself. */
async function shippedMeasures(language: Language): Promise<ReadonlyMap<string, PackInWords>> {
  const [{ packIds, packs }, { loadPackWords }] = await Promise.all([
    import('../model/instruments/packs.ts'),
    import('../model/instruments/loadPackWords.ts'),
  ]);
  const found = packIds.map(async (id): Promise<readonly [string, PackInWords]> => {
    const pack = packs[id];
    return [packKey(id, pack.version), { pack, words: await loadPackWords(id, language) }];
  });
  return new Map(await Promise.all(found));
}

const kindNames = {
  da: async () => (await import('../text/kinds.da.ts')).kindsDa,
  en: async () => (await import('../text/kinds.en.ts')).kindsEn,
};

/** What makes documents of these kinds of entry, with their words in one language. Rejects when those cannot be fetched. */
export async function exporter(language: Language, kinds: readonly string[]): Promise<NoteExporter> {
  const wanted = new Set<StepId>(
    kinds.filter(isEntryKind).flatMap((kind) => {
      const { step, keys } = kindOf(kind);
      return [...(step === null ? [] : [step]), ...[...keys.values()].map((key) => key.step)];
    }),
  );
  const [names, steps] = await Promise.all([
    kindNames[language](),
    Promise.all([...wanted].map(async (id) => [id, await loadWording(id, language)] as const)),
  ]);
  const measures = kinds.includes('measure') ? await shippedMeasures(language) : new Map<string, never>();
  const words = { language, kinds: names, steps: new Map(steps), measures };
  return { language, make: (order) => exportNote(order, words), asText: asPlainText };
}
