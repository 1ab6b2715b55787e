import { planBlocks, type PlanBlock } from '../vocabulary.ts';

/** The headings of the blocks as options of "what is it about". */
export function blockHeadings(
  blocks: Readonly<Record<PlanBlock, { readonly heading: string }>>,
): Readonly<Record<PlanBlock, string>> {
  return Object.fromEntries(planBlocks.map((block) => [block, blocks[block].heading])) as Record<
    PlanBlock,
    string
  >;
}
