import type { StageId } from '../../model/stages.ts';

/** Everything a lead sets for the office lies under this, apart from what persons set for themselves. */
export const officePrefix = 'office.';

export type OfficeTopic =
  | 'levels'
  | 'intervals'
  | 'criteria'
  | 'formal'
  | 'leaving'
  | 'maps'
  | 'numbers'
  | 'compass'
  | 'themes';
/** The key of a `setting` entry. An empty value says: as the product ships it. */
export type OfficeKey = `office.${OfficeTopic}` | `office.workflow.${StageId}`;

export const workflowKey = (stage: StageId): OfficeKey => `office.workflow.${stage}`;
