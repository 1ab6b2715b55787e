import { concernsDa } from '../../src/model/concerns.da.ts';
import { concerns } from '../../src/model/concerns.ts';
import { stageIds, type StageId } from '../../src/model/stages.ts';
import { modelVersion } from '../../src/model/modelVersion.ts';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { suggestedMeasuresDa } from '../../src/model/plan/suggestedMeasures.da.ts';
import { suggestedMeasures, type SuggestionPlace } from '../../src/model/plan/suggestedMeasures.ts';
import { riskEvidenceDa } from '../../src/model/riskEvidence.da.ts';
import { riskFactorsDa } from '../../src/model/riskFactors.da.ts';
import { riskFactors, riskThemes, type RiskTheme } from '../../src/model/riskFactors.ts';
import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { works } from '../../src/model/sources.ts';
import { loadWording, stepIds, steps } from '../../src/model/steps/steps.ts';
import { riskLevels, type PlanBlock } from '../../src/model/vocabulary.ts';
import { listSources } from '../../src/model/listSources.ts';
import { closedLists } from './closedLists.ts';
import { compassChapter } from './compassChapter.ts';
import { criteriaChapter } from './criteriaChapter.ts';
import { directoryChapter } from './directoryChapter.ts';
import { groupsChapter } from './groupsChapter.ts';
import { instrumentsChapter } from './instrumentsChapter.ts';
import { sourceLine } from './sourceLine.ts';
import { stepPages } from './stepPages.ts';

const stageTitles: Readonly<Record<StageId, string>> = {
  detection: '1 Opsporing',
  assessment: '2 Borgerens situation',
  riskEvaluation: '3 Risikovurdering',
  safetyPlan: '4 Sikkerhedsplan',
  pathwayDecision: '5 Samlet vurdering',
  course: '6 Forløb',
  followUp: '7 Opfølgning og afslutning',
  alongside: 'Hele vejen igennem',
};
const themeTitles: Readonly<Record<RiskTheme, string>> = {
  whatHasHappened: 'Det, der er sket',
  controlAndPursuit: 'Kontrol og forfølgelse',
  familyActingTogether: 'Familien handler sammen',
  changeNow: 'Forandring nu',
  personUsingViolence: 'Den voldsudøvende',
  theCitizen: 'Borgeren',
  whatProtects: 'Det, der beskytter',
};

/** The whole model as a book in Danish, for one who does not read code. Generated; the same model gives the same book. */
export async function modelBook(): Promise<string> {
  const stages: string[] = [];
  for (const stage of stageIds) {
    const pages: string[] = [];
    for (const id of stepIds) {
      if (steps[id].stage === stage) pages.push(stepPages(steps[id], await loadWording(id, 'da')));
    }
    if (pages.length > 0) stages.push(`## ${stageTitles[stage]}\n\n${pages.join('\n')}`);
  }
  return [
    '<!-- Skrevet af scripts/generateModelBook.mjs ud fra src/model. Ret ikke i hånden: kør npm run generate. -->',
    `# Modellen, version ${modelVersion}\n\nHvad der bliver spurgt om, hvorfor, og hvor det kommer fra. Ordene er dem, der står på skærmen. Intet her beregner en risiko: et menneske vurderer.`,
    ...stages,
    levels(),
    factors(),
    await instrumentsChapter(),
    compassChapter(),
    attention(),
    suggestions(),
    ...criteriaChapter(),
    groupsChapter(),
    ...closedLists(),
    directoryChapter(),
    sources(),
  ]
    .join('\n\n')
    .concat('\n');
}

const levels = (): string =>
  `## Niveauer\n\n${riskLevels.map((level) => `- **${riskLevelsDa[level].short}**: ${riskLevelsDa[level].sentence}`).join('\n')}\n\nKilde: ${sourceLine(listSources.riskLevels)}.`;

function factors(): string {
  const parts = riskThemes.map((theme) => {
    const rows = riskFactors
      .filter((factor) => factor.theme === theme)
      .map((factor) => {
        const marks = [
          ...('critical' in factor ? ['kritisk'] : []),
          ...('changeable' in factor ? ['kan ændres'] : []),
        ];
        const words = riskFactorsDa[factor.id];
        return `| ${words.label} | ${marks.join(', ')} | ${riskEvidenceDa[factor.id]} | ${sourceLine(factor.source)} |`;
      });
    return `### ${themeTitles[theme]}\n\n| forhold | mærket | hvad der vides | kilde |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `## Risikooverblikket\n\nUden tal og vægte. Kritiske forhold fremhæves, og et menneske vurderer.\n\n${parts.join('\n\n')}`;
}

function attention(): string {
  const rows = Object.entries(concernsDa).map(
    ([code, words]) =>
      `| ${words.title} | ${words.text} | ${sourceLine(concerns[code as keyof typeof concerns].source)} |`,
  );
  return `## Det, et svar gør opmærksom på\n\n| overskrift | tekst | kilde |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function suggestions(): string {
  const parts = Object.entries(suggestedMeasures).map(([place, ids]) => {
    const heading = place === 'staff' ? 'Personalets egen plan' : planBlocksDa[place as PlanBlock].heading;
    const words: Readonly<Record<string, string>> = suggestedMeasuresDa[place as SuggestionPlace];
    const lines = Object.entries(ids).map(([id, source]) => `- ${words[id] ?? id} (${sourceLine(source)})`);
    return `### ${heading}\n\n${lines.join('\n')}`;
  });
  return `## Forslag til aftaler i sikkerhedsplanen\n\nPraksisviden uden tal for virkning. Et forslag bliver til borgerens egne ord, når det er tilføjet.\n\n${parts.join('\n\n')}`;
}

function sources(): string {
  const rows = Object.entries(works).map(
    ([id, work]) => `| \`${id}\` | ${work.title} | ${work.publisher}, ${work.year} | ${work.checkedOn} |`,
  );
  return `## Kilder\n\n| id | værk | udgiver | sidst kontrolleret |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}
