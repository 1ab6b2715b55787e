import type { InstrumentFiles, NamedFile } from '../ui/instruments/filesPort.ts';

const asFile = (fileName: string, content: object): NamedFile => ({
  fileName,
  bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
});
/** Letters, digits and hyphens of a text, so that a name is a name on every system. */
const forAName = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+/g, '-');

/** Instruments as the exchange reads and writes them, fetched with the first file. */
export const instrumentFiles: InstrumentFiles = {
  read: async (file) => (await import('../exchange/fhir/importPack.ts')).importPack(file),
  questionnaire: async (pack) => {
    const { writeQuestionnaire } = await import('../exchange/fhir/writeQuestionnaire.ts');
    const written = writeQuestionnaire(pack);
    const name = `skema-${forAName(pack.id)}-${forAName(pack.version)}.json`;
    return written === null ? null : asFile(name, written);
  },
  response: async (answered) => {
    const { writeResponse } = await import('../exchange/fhir/writeResponse.ts');
    return asFile(`svar-${answered.onDay}.json`, writeResponse(answered));
  },
};
