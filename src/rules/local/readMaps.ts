import { isPackOf, isResultTool, type ResultMap } from '../../model/local/resultMaps.ts';
import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { isRecord, isText, parsed } from './jsonValue.ts';
import { mapProblems } from './mapProblems.ts';

function levelsIn(value: unknown): ResultMap['levels'] | null {
  if (!isRecord(value)) return null;
  const found: [string, RiskLevel][] = [];
  for (const [word, one] of Object.entries(value)) {
    const level = riskLevels.find((each) => each === one);
    if (level === undefined) return null;
    found.push([word, level]);
  }
  return Object.fromEntries(found);
}

function mapIn(value: unknown): ResultMap | null {
  if (!isRecord(value)) return null;
  const { of, name, onlyRaises, source, threshold } = value;
  const levels = levelsIn(value['levels']);
  if (!isText(of) || !isText(name) || !isText(source) || levels === null) return null;
  if (typeof onlyRaises !== 'boolean' || (threshold !== null && typeof threshold !== 'number')) return null;
  if (!isResultTool(of) && !isPackOf(of)) return null;
  return { of, name, levels, onlyRaises, source, threshold };
}

/** The maps as they are signed (JSON text); null for what does not parse or breaks a rule of today. Never throws. */
export function readMaps(value: string): readonly ResultMap[] | null {
  const list = parsed(value);
  if (!Array.isArray(list)) return null;
  const maps: ResultMap[] = [];
  for (const one of list as readonly unknown[]) {
    const map = mapIn(one);
    if (map === null) return null;
    maps.push(map);
  }
  return mapProblems(maps).size === 0 ? maps : null;
}
