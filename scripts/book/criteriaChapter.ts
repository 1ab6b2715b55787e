import { criterionConflictsDa } from '../../src/model/local/criterionConflicts.da.ts';
import { criterionConflicts, type CriterionConflict } from '../../src/model/local/criterionConflicts.ts';
import {
  pathwayCriterionKinds,
  starterCriteria,
  type PathwayCriterionKind,
} from '../../src/model/local/pathwayCriteria.ts';
import { reassuringWords } from '../../src/model/local/reassuringWords.ts';
import { sourceLine } from './sourceLine.ts';

const kinds: Readonly<Record<PathwayCriterionKind, string>> = {
  inclusion: 'Inklusion',
  exclusion: 'Eksklusion',
  matching: 'Matching',
};

/** What a municipality begins with, and what it cannot demand: the starter criteria and what is looked for in its own. */
export const criteriaChapter = (): readonly string[] => [starters(), conflicts(), words()];

function starters(): string {
  const rows = pathwayCriterionKinds.flatMap((kind) =>
    starterCriteria.criteria
      .filter((criterion) => criterion.kind === kind)
      .map(({ id, text }) => `| ${kinds[kind]} | ${text} | \`${id}\` |`),
  );
  return `## Kriterier for forløb: forslaget fra start\n\nForslag, ikke nationale kriterier (model2022, p. 6, 8 og 14). Kommunen gør listen til sin egen, og hver samlet vurdering husker den udgave, den blev lavet under.\n\n| liste | tekst | id |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

/** A pattern as code; a bar would end the cell of the table. */
const asCode = (pattern: RegExp): string => `\`${pattern.source.replaceAll('|', '\\|')}\``;
const patternsOf = (conflict: CriterionConflict): string =>
  (
    [
      ['som krav', conflict.inclusion],
      ['som grund til et nej', conflict.exclusion],
      ['altid', conflict.always ?? []],
    ] as const
  )
    .filter(([, patterns]) => patterns.length > 0)
    .map(([when, patterns]) => `${when}: ${patterns.map(asCode).join(' ')}`)
    .join('<br>');

function conflicts(): string {
  const rows = criterionConflicts.map((conflict) => {
    const { why, instead } = criterionConflictsDa[conflict.id];
    return `| ${why} | ${instead} | ${sourceLine(conflict.source)} | \`${conflict.id}\` | ${patternsOf(conflict)} |`;
  });
  return `## Krav, der strider mod målgruppen\n\nEt kriterium, der ligner et af dem, bliver afvist med siden og med det, der kan skrives i stedet. Mønstrene læser teksten med små bogstaver (æ som ae, ø som oe, å som aa). De kender de almindelige måder at sige det på og kan overse en; lederen svarer for listen.\n\n| hvorfor ikke | i stedet | kilde | id | mønstre |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function words(): string {
  const { anywhere, ending, alone, chance } = reassuringWords;
  const row = (what: string, list: readonly string[]) => `| ${what} | ${list.join(', ')} |`;
  return `## Ord, et niveau aldrig må hedde\n\nEt ord, der kan læses, som om der ikke er fare.\n\n| hvor i ordet | ord |\n| --- | --- |\n${[
    row('hvor som helst', anywhere),
    row('til sidst', ending),
    row('alene', alone),
    row('undtaget', chance),
  ].join('\n')}`;
}
