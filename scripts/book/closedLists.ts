import { criterionNamesDa } from '../../src/model/criteria.da.ts';
import { criteria } from '../../src/model/criteria.ts';
import { dangerDa } from '../../src/model/danger/danger.da.ts';
import { dangerLines } from '../../src/model/danger/danger.ts';
import { blockSources, listSources } from '../../src/model/listSources.ts';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { reasons, type ReasonCode } from '../../src/model/reasons.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';
import { planBlocks } from '../../src/model/vocabulary.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { sourceLine } from './sourceLine.ts';

/** Criteria, headings of the plan, lines of immediate danger, reasons and lists: each with its source. */
export const closedLists = (): readonly string[] => [criteriaRows(), blocks(), danger(), why(), lists()];

function criteriaRows(): string {
  const rows = criteria.map(({ id, source }) => `- ${criterionNamesDa[id]} (${sourceLine(source)})`);
  return `## Målgruppen\n\n${rows.join('\n')}`;
}

function blocks(): string {
  const rows = planBlocks.map((id) => {
    const { heading, about } = planBlocksDa[id];
    return `| ${heading} | ${about} | ${sourceLine(blockSources[id])} |`;
  });
  return `## Sikkerhedsplanens overskrifter\n\n| overskrift | om | kilde |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function danger(): string {
  const rows = dangerLines.map(({ id, source }) => {
    const { title, say } = dangerDa.lines[id];
    return `| ${title} | ${say.join(' ')} | ${sourceLine(source)} |`;
  });
  return `## Akut fare\n\n| linje | tekst | kilde |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function why(): string {
  const rows = (Object.keys(reasons) as readonly ReasonCode[]).map(
    (code) => `| ${reasonsDa[code]({})} | ${sourceLine(reasons[code].source)} |`,
  );
  return `## Grunde\n\nHvorfor noget venter, bliver holdt tilbage eller skal gøres nu.\n\n| grund | kilde |\n| --- | --- |\n${rows.join('\n')}`;
}

function lists(): string {
  const rows = Object.entries(vocabulary).map(
    ([name, words]) =>
      `| \`${name}\` | ${words.join(', ')} | ${sourceLine(listSources[name as keyof typeof listSources])} |`,
  );
  return `## Lukkede lister\n\nOrdene, som systemet husker svar med.\n\n| liste | ord | kilde |\n| --- | --- | --- |\n${rows.join('\n')}`;
}
