import { criterionNamesDa } from '../../src/model/criteria.da.ts';
import { criteria } from '../../src/model/criteria.ts';
import { dangerDa } from '../../src/model/danger/danger.da.ts';
import { dangerLines } from '../../src/model/danger/danger.ts';
import { blockSources, listSources } from '../../src/model/listSources.ts';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { reasons, type ReasonCode } from '../../src/model/reasons.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';
import { compartments, planBlocks, roles } from '../../src/model/vocabulary.ts';
import { accessDa } from '../../src/model/access.da.ts';
import { accessSource, roleAccess } from '../../src/model/access.ts';
import { staffMemberDa } from '../../src/model/steps/staffMember.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { sourceLine } from './sourceLine.ts';

/** Criteria, headings of the plan, lines of immediate danger, reasons and lists: each with its source. */
export const closedLists = (): readonly string[] => [
  criteriaRows(),
  blocks(),
  danger(),
  why(),
  access(),
  lists(),
];

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

function access(): string {
  const rows = compartments.map((name) => {
    const cells = roles.map((role) => {
      const { opens, makes, perCase } = roleAccess[role];
      if (opens.includes(name)) return 'ja';
      const said = [
        ...(makes.includes(name) ? ['i en sag, man selv begynder'] : []),
        ...(perCase.includes(name) ? ['når det deles i sagen'] : []),
      ];
      return said.length === 0 ? 'nej' : said.join(', ');
    });
    return `| ${accessDa[name]} | ${cells.join(' | ')} |`;
  });
  const heads = roles.map((role) => staffMemberDa.fields.roles.options[role]);
  return `## Hvad hver rolle kan åbne\n\nDet er nøglerne, der åbner, ikke knapperne. Har nogen flere roller, åbner de det, som mindst én af dem åbner. Den første på en maskine åbner alt, til rollerne er delt ud. Kilde: ${sourceLine(accessSource)}.\n\n| | ${heads.join(' | ')} |\n| --- | ${roles.map(() => '---').join(' | ')} |\n${rows.join('\n')}`;
}

function lists(): string {
  const rows = Object.entries(vocabulary).map(
    ([name, words]) =>
      `| \`${name}\` | ${words.join(', ')} | ${sourceLine(listSources[name as keyof typeof listSources])} |`,
  );
  return `## Lukkede lister\n\nOrdene, som systemet husker svar med.\n\n| liste | ord | kilde |\n| --- | --- | --- |\n${rows.join('\n')}`;
}
