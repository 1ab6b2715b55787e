/** The vocabulary in which the model is written. Nothing here knows how a question is shown, stored or judged. */
import type { Condition } from './condition.ts';
import type { StageId } from './stages.ts';
export type { Condition };
export type { AnyFieldWording, AnyWording } from './anyWording.ts';

export type Language = 'da' | 'en';

/** Where a question, factor, rule or block comes from. `work` is an id of `sources.ts`; `place` a page, section or table. */
export interface SourceRef {
  readonly work: string;
  readonly place: string;
}

interface FieldBase {
  /**
   * Unique among the pages that can be visible together (the same question may stand on one of two pages, by
   * conditions that exclude each other); equal to the key in the body of the entry it is signed into, unless `as`
   * says otherwise. Never reused nor changed in meaning.
   */
  readonly id: string;
  /** The key it is signed under, when several questions mean the same there, e.g. one check in three forms. */
  readonly as?: string;
  /** Signed only while this holds; asked, but left out of the entry and of the review otherwise (keep the minimum). */
  readonly keptWhen?: Condition;
  readonly source: SourceRef;
  readonly showWhen?: Condition;
  /** Must be answered before the step can be signed. Everything else is shown as optional. */
  readonly required?: true;
  /** Must not reach the person using violence: left out of every profile but the internal case. */
  readonly protected?: true;
  /** The kind of entry this answer is signed into, when it is not the step's own; 'none' stays in the draft only. */
  readonly goesTo?: string;
}

export interface ChoiceField extends FieldBase {
  /** One of the options, as large radio targets. Answers such as yes, no, not known are options like any other. */
  readonly kind: 'choice';
  readonly options: readonly string[];
}
export interface ChoicesField extends FieldBase {
  readonly kind: 'choices';
  readonly options: readonly string[];
  /** Shows only options whose own field (`prefix` + option, same step) is answered with one of `is`, and those chosen. */
  readonly onlyWhere?: { readonly prefix: string; readonly is: readonly string[] };
  /** Leaves out options settled by a given of the step (ids apart by a space): for each option, the ids that do. */
  readonly answeredBy?: {
    readonly given: string;
    readonly options: Readonly<Record<string, readonly string[]>>;
  };
}
export interface ConfirmField extends FieldBase {
  /** One unticked box that confirms all of its points (a list of words in the wording). Value 'confirmed' or absent. */
  readonly kind: 'confirm';
}
export interface TextField extends FieldBase {
  readonly kind: 'shortText' | 'longText';
}
export interface DateField extends FieldBase {
  /** `allow` bounds the date against today: 'past' includes today, 'future' includes today. */
  readonly kind: 'date';
  readonly allow: 'past' | 'future' | 'any';
  /** Left empty it is signed as the day of signing, so that the short pieces of work stay short. */
  readonly blankMeans?: 'today';
}
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}
export interface ScaleField extends FieldBase {
  /** Whole numbers, both ends named in words; besides, options such as 'notAsked' and 'refused'. Value is the number as text, or an option. */
  readonly kind: 'scale';
  readonly min: number;
  readonly max: number;
  readonly options: readonly string[];
}
export type PlainField =
  | ChoiceField
  | ChoicesField
  | ConfirmField
  | TextField
  | DateField
  | NumberField
  | ScaleField;
export interface ListField extends FieldBase {
  /** Several of the same thing (persons, children, measures). Each item gets an id of its own when added. */
  readonly kind: 'list';
  readonly items: readonly PlainField[];
  /**
   * What each item is signed with beside its answers. Several lists that differ in it may be signed as one (`as`),
   * each on its own page.
   */
  readonly eachHas?: Readonly<Record<string, string>>;
  /**
   * How it is drawn, when not as a list anybody adds to: `given` has the items it was opened with, each headed by its
   * own `text`; `days` is a table of days; `compass` has one part of life after the other, with the words of its numbers.
   */
  readonly drawnAs?: 'given' | 'days' | 'compass';
  /** The answer without which an item is not signed: of a list that was put before the worker. */
  readonly signedWith?: string;
}
export type Field = PlainField | ListField;

/** One page of a piece of work. Every page can be left and taken up at will. */
export interface Topic {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly showWhen?: Condition;
  /** Open only once the safe-to-ask check holds (journey, impossible 1). */
  readonly needsSafeToAsk?: true;
}

/** An instrument whose items stand on pages of a step: answered, it is signed as an entry of its own. */
export interface AskedPack {
  readonly id: string;
  readonly version: string;
  /** Ids of its items; each is a question of that id. `attention`: the answers that tell of thoughts of suicide. */
  readonly items: readonly { readonly id: string; readonly attention?: readonly string[] }[];
  /** The question in which a threshold is chosen, where the pack leaves a choice. */
  readonly threshold?: string;
  /** It is asked once for each item of this list, about what is written in its `goal`. */
  readonly eachOf?: string;
}

/** One piece of work that ends in signing: a wizard of pages, a review, and what will be signed. */
export interface StepDefinition {
  readonly id: string;
  readonly stage: StageId;
  /** The kind of entry it signs; fields may go to further kinds by `goesTo`. */
  readonly signs: string;
  readonly topics: readonly Topic[];
  /** When the safe-to-ask check holds: opens the topics with `needsSafeToAsk`. */
  readonly safeToAskWhen?: Condition;
  /** When nothing of it may reach the person using violence, also what no single question is marked for. */
  readonly protectedWhole?: Condition;
  /**
   * Facts the step is opened with (`given.*` in conditions); several ids stand apart by a space. One whose name is a
   * key of the body of `signs` is signed with it, e.g. `child` or `wayIn`.
   */
  readonly givens?: readonly string[];
  /** The instruments it asks: only for `measure`, whose pages are made from packs when it is opened. */
  readonly asks?: readonly AskedPack[];
}

/** Gives a step definition its exact type, so that wording and bodies are checked against its ids. */
export function defineStep<const S extends StepDefinition>(step: S): S {
  return step;
}

type FieldWording<F> = {
  readonly label: string;
  readonly hint?: string;
  /** What is known about the question, and how surely: shown one key away. */
  readonly evidence?: string;
} & (F extends {
  readonly kind: 'confirm';
}
  ? { readonly points: readonly string[] }
  : unknown) &
  (F extends { readonly options: readonly (infer O extends string)[] }
    ? { readonly options: { readonly [K in O]: string } }
    : unknown) &
  (F extends { readonly kind: 'scale' } ? { readonly lowest: string; readonly highest: string } : unknown) &
  (F extends { readonly kind: 'list'; readonly items: readonly (infer I extends PlainField)[] }
    ? {
        readonly add: string;
        /** Names one item, for the remove button and its heading, e.g. 'Barn'. */
        readonly one: string;
        readonly items: { readonly [P in I as P['id']]: FieldWording<P> };
      }
    : unknown);

type TopicOf<S extends StepDefinition> = S['topics'][number];
type FieldOf<S extends StepDefinition> = TopicOf<S>['fields'][number];

/**
 * The wording of a step in one language. A missing line, or one too many, is a compile error.
 * `guidance` stands beside the question: short paragraphs on how to ask.
 */
export interface Wording<S extends StepDefinition> {
  readonly title: string;
  /** What the worker should know before the first page, and who signs it. */
  readonly lead?: string;
  readonly topics: {
    readonly [T in TopicOf<S> as T['id']]: {
      readonly title: string;
      readonly lead?: string;
      readonly guidance?: readonly string[];
    };
  };
  readonly fields: { readonly [F in FieldOf<S> as F['id']]: FieldWording<F> };
}
