import { blocksToAdd, type BlockToAdd } from '../../plan/blockMarks.ts';
import { planBlocks, type PlanBlock } from '../../vocabulary.ts';

type Headings = Readonly<Record<PlanBlock, { readonly heading: string; readonly about: string }>>;
/** For whoever leads the talk: how to ask about a block, and what to beware of. Short; the citizen may look on. */
export type BlockGuidance = Readonly<Record<PlanBlock, readonly string[]>>;

/** The words of one list of measures, whatever block it belongs to. */
export interface MeasureWords {
  /** Before the heading where the list stands away from its page. */
  readonly agreements: string;
  readonly add: string;
  readonly one: string;
  readonly items: Readonly<
    Record<'what' | 'who' | 'when', { readonly label: string; readonly hint?: string }>
  >;
}
interface ListWords extends Pick<MeasureWords, 'add' | 'one' | 'items'> {
  readonly label: string;
}
interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly guidance: readonly string[];
}

/** The headings and guidance of all block pages: the heading as the citizen would say it. */
export const blockTopics = (
  words: Headings,
  guidance: BlockGuidance,
): Readonly<Record<PlanBlock, PageWords>> =>
  Object.fromEntries(
    planBlocks.map((block) => [
      block,
      { title: words[block].heading, lead: words[block].about, guidance: guidance[block] },
    ]),
  ) as Record<PlanBlock, PageWords>;

/** The words of the list on each block page. */
export const blockLists = (
  words: Headings,
  { agreements, add, one, items }: MeasureWords,
): { readonly [B in PlanBlock as `measures.${B}`]: ListWords } =>
  Object.fromEntries(
    planBlocks.map((block) => [
      `measures.${block}`,
      { label: `${agreements}: ${words[block].heading}`, add, one, items },
    ]),
  ) as { readonly [B in PlanBlock as `measures.${B}`]: ListWords };

/** The blocks that can be added, each with its heading and what it is about. */
export const blockOptions = (words: Headings): Readonly<Record<BlockToAdd, string>> =>
  Object.fromEntries(
    blocksToAdd.map((block) => [block, `${words[block].heading}: ${lowerFirst(words[block].about)}`]),
  ) as Record<BlockToAdd, string>;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
