import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import type { ExportProfile, RiskLevel } from '../../model/vocabulary.ts';

/** A document as it leaves: neutral title, what must be read first, one section per note. Nothing in it is markup. */
export interface ShownDocument {
  readonly title: string;
  readonly notices: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/** What a document is made of. */
export interface NoteOrder {
  readonly profile: ExportProfile;
  /** Chosen, oldest first: as signed for the internal case, as corrections left them for all others. */
  readonly entries: readonly AnyEntry[];
  /** The whole case as corrections left it. */
  readonly standing: readonly AnyEntry[];
  /** Answers ticked one by one for a protective partner. */
  readonly ticked: ReadonlySet<string>;
  /** Evaluations whose second person has not agreed, and what holds meanwhile. */
  readonly secondLooks: ReadonlyMap<
    EntryId,
    { readonly second: 'pending' | 'disagreed'; readonly holds: RiskLevel }
  >;
  readonly today: string;
  readonly nameOf: (person: string) => string | null;
}

export interface StaffPreviewFacts {
  /** What stays: the note, and its questions; no questions means the note as a whole. */
  readonly leftOut: readonly {
    readonly entry: EntryId;
    readonly title: string;
    readonly onDate: string;
    readonly labels: readonly string[];
    readonly newer: boolean;
  }[];
  readonly tickable: readonly {
    readonly key: string;
    readonly title: string;
    readonly onDate: string;
    readonly label: string;
    readonly text: string;
  }[];
  /** Texts that leave as written and hold words that also stand in a protected answer. */
  readonly shared: readonly {
    readonly title: string;
    readonly label: string;
    readonly words: readonly string[];
  }[];
  readonly openTexts: number;
}
export interface MadeNote {
  /** Null when nothing that was chosen may leave in this profile. */
  readonly document: ShownDocument | null;
  /** Of a notification: identity and address, apart. */
  readonly sheet: ShownDocument | null;
  /** What stands in it with its whole text of record. */
  readonly carried: readonly EntryId[];
  readonly preview: StaffPreviewFacts;
}

/** Makes documents, in one language, of the kinds of entry it was fetched for. */
export interface NoteExporter {
  readonly language: Language;
  readonly make: (order: NoteOrder) => MadeNote;
  readonly asText: (document: ShownDocument) => string;
}
