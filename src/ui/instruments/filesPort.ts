import type { LocalDate } from '../../entries/ids.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import type { PackRefusal } from '../../model/instruments/packRefusals.ts';

/** A file to be saved, under a name that says nothing of anybody. */
export interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
/** Instruments as files (FHIR R4): bytes in, bytes out, nothing stored. What reads and writes them is fetched when it is asked for. */
export interface InstrumentFiles {
  /** A sound pack whose own cases came out, or the first thing that is wrong and where: then nothing of it is used. */
  read(
    file: Uint8Array,
  ): Promise<
    | { readonly kind: 'read'; readonly pack: WholePack }
    | { readonly kind: 'refused'; readonly refusal: PackRefusal }
  >;
  /** As a Questionnaire; null where its questions are worded in no language. */
  questionnaire(pack: WholePack): Promise<NamedFile | null>;
  /** What was answered once, as a QuestionnaireResponse that names nobody. */
  response(answered: {
    readonly pack: WholePack;
    readonly answers: Readonly<Record<string, string>>;
    readonly onDay: LocalDate;
  }): Promise<NamedFile>;
}
