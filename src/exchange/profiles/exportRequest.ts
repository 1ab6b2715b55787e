import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import type { EntryKind } from '../../entries/kindFacts.ts';
import type { AnyWording, Language } from '../../model/define.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import type { PackInWords } from '../../rules/measures/sittingParts.ts';
import type { ExportProfile, RiskLevel } from '../../model/vocabulary.ts';
import type { NoteDocument } from './noteDocument.ts';

/** Where an evaluation stands with its second person: what holds until one has agreed. */
export interface SecondLook {
  readonly second: 'pending' | 'disagreed';
  readonly holds: RiskLevel;
}

/** What a document is made of. Bodies are of today's version (`readEntry` brings older ones up). */
export interface ExportRequest {
  readonly profile: ExportProfile;
  /** What was chosen, oldest first: for the internal case as signed, for all others as corrections left it. */
  readonly entries: readonly AnyEntry[];
  /** The whole case as corrections left it: the rule of safe contact, the separate sheet, and what must stay. */
  readonly standing: readonly AnyEntry[];
  /** Answers (`answerKey`) ticked one by one for a protective partner; no other profile looks at them. */
  readonly ticked: ReadonlySet<string>;
  /** Evaluations whose second person has not agreed. */
  readonly secondLooks: ReadonlyMap<EntryId, SecondLook>;
  readonly today: string;
  /** The name of who signed, as the worker is shown; null when nobody here knows it. */
  readonly nameOf: (person: string) => string | null;
}

/** Words in the language of the document. */
export interface ExportWords {
  readonly language: Language;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly steps: ReadonlyMap<StepId, AnyWording>;
  /** The instruments measures were taken with (`packKey`); only the internal case reads by them. */
  readonly measures?: ReadonlyMap<string, PackInWords>;
}

/** Something that stays, as only the staff preview says it: the note it stands in, and its questions. */
export interface LeftOut {
  readonly entry: EntryId;
  readonly title: string;
  readonly onDate: string;
  /** Empty: the note stays as a whole. */
  readonly labels: readonly string[];
  /** Written by a newer version, so that nobody here can tell what in it must stay. */
  readonly newer: boolean;
}
/** An answer a protective partner may be given. */
export interface Tickable {
  readonly key: string;
  readonly title: string;
  readonly onDate: string;
  readonly label: string;
  readonly text: string;
}

/** A document ready to leave, and beside it what staff alone are shown before it does. */
export interface ExportedNote {
  /** Null when nothing that was chosen may leave in this profile. */
  readonly document: NoteDocument | null;
  /** Of a notification: identity and address on a sheet of its own. */
  readonly sheet: NoteDocument | null;
  /** The entries whose whole text of record stands in the document: only these count as brought over. */
  readonly carried: readonly EntryId[];
  readonly preview: {
    readonly leftOut: readonly LeftOut[];
    readonly tickable: readonly Tickable[];
    /** Texts that leave as they were written, and may hold words that also stand in a protected answer. */
    readonly shared: readonly {
      readonly title: string;
      readonly label: string;
      readonly words: readonly string[];
    }[];
    readonly openTexts: number;
  };
}
