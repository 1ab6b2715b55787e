import type { Condition, SourceRef } from '../../define.ts';
import { blockMarks, blocksToAdd, isInEveryPlan, type BlockToAdd } from '../../plan/blockMarks.ts';
import { planBlocks, type PlanBlock } from '../../vocabulary.ts';

const practice = { work: 'practiceKnowledge', place: 'safety plan blocks' } as const;
const model = { work: 'model2022', place: 'p. 11' } as const;

/** What every measure says: what, who, when. Nothing of it may reach the person using violence. */
export const measureItems = [
  { id: 'what', kind: 'longText', source: practice, required: true, protected: true },
  { id: 'who', kind: 'shortText', source: model, required: true, protected: true },
  { id: 'when', kind: 'shortText', source: model, required: true, protected: true },
] as const;

/** The list of one block. All of them are signed as the plan's one list of measures, each with its block. */
interface MeasuresField<B extends PlanBlock> {
  readonly id: `measures.${B}`;
  readonly as: 'measures';
  readonly kind: 'list';
  readonly eachHas: { readonly block: B };
  readonly source: SourceRef;
  readonly protected: true;
  readonly items: typeof measureItems;
}
export const measuresOf = <const B extends PlanBlock>(block: B): MeasuresField<B> => ({
  id: `measures.${block}`,
  as: 'measures',
  kind: 'list',
  eachHas: { block },
  source: practice,
  protected: true,
  items: measureItems,
});

/** A plan made with the citizen, or nothing said yet: only staff's own plan hides the citizen's pages. */
export const notOnlyStaff: Condition = { not: { field: 'form', is: ['staffOnly'] } };

/**
 * A block of every plan is always on view; another when a mark of the case makes it relevant (`given.marks`), when it
 * was added, or while something stands in its list: what was agreed goes away only when somebody removes it.
 */
const onView = (block: PlanBlock): Condition =>
  isInEveryPlan(block)
    ? notOnlyStaff
    : {
        all: [
          notOnlyStaff,
          {
            any: [
              { field: 'given.marks', is: blockMarks[block] },
              { field: 'blocks', is: [block] },
              { written: `measures.${block}` },
            ],
          },
        ],
      };

interface BlockPage<B extends PlanBlock> {
  readonly id: B;
  readonly showWhen: Condition;
  readonly fields: readonly [MeasuresField<B>];
}
type BlockPages<B> = B extends PlanBlock ? BlockPage<B> : never;

/** Silence has a page of its own: beside its measures it keeps the agreement in one text. */
type OrdinaryBlock = Exclude<PlanBlock, 'ifSilent'>;

/** One page for each block but silence, in the order of the plan. */
export const blockPages = planBlocks
  .filter((block): block is OrdinaryBlock => block !== 'ifSilent')
  .map((block) => ({
    id: block,
    showWhen: onView(block),
    fields: [measuresOf(block)],
  })) as readonly unknown[] as readonly BlockPages<OrdinaryBlock>[];

/** The marks that already open a block: such a block is not offered again as one to add. */
export const openedByMarks = Object.fromEntries(
  blocksToAdd.map((block) => [block, blockMarks[block]]),
) as Readonly<Record<BlockToAdd, (typeof blockMarks)[BlockToAdd]>>;
