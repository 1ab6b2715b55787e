import { criticalFactorIds } from '../../../model/riskFactors.ts';
import { StatusChip } from '../../kit/StatusChip.tsx';
import { useNoticeWords } from './words.ts';

const critical: ReadonlySet<string> = new Set(criticalFactorIds.map((id) => `factor.${id}`));

export function MarkOfFactor(props: { readonly path: string }) {
  const words = useNoticeWords().own;
  return critical.has(props.path) ? <StatusChip shape="diamond">{words.critical}</StatusChip> : null;
}
