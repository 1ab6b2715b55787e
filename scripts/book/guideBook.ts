import { guidePageIds, type OfficeGuide } from '../../src/text/guide/guidePage.ts';
import { guidePagesDa, officeGuidesDa } from '../../src/text/guide/pages.da.ts';
import { guideRoom } from '../../src/text/rooms/guide.da.ts';
import { headers } from '../headers.mjs';
import { guidePictures } from './guidePictures.ts';

const written = 'Skrevet af `npm run generate` ud fra `src/text/guide`. Ret teksten dér.';
const listed = (points: readonly string[]): readonly string[] => points.map((point) => `- ${point}`);

/** The pages of the guide, with their pictures. */
function guide(): string {
  const chapters = guidePageIds.flatMap((id, at) => {
    const page = guidePagesDa[id];
    return [
      `## ${String(at + 1)}. ${page.title}`,
      page.purpose,
      `**${guideRoom.where}.** ${page.where}`,
      page.steps.map((step, number) => `${String(number + 1)}. ${step}`).join('\n'),
      `**${guideRoom.remember}**`,
      listed(page.remember).join('\n'),
      ...(guidePictures[id] === undefined ? [] : [`![${guidePictures[id]}](billeder/${id}.png)`]),
    ];
  });
  return [
    `# ${guideRoom.title}`,
    'Elleve korte sider om det, du kommer for at gøre. De samme sider står i programmet under »Vejledning«, også uden net. Billederne er taget i en øvelse. Ingen af sagerne er virkelige.',
    'Der er også en side [til it-afdelingen](it-afdelingen.md), en [til lederen](lederen.md) og en [til databeskyttelsesrådgiveren](databeskyttelse.md).',
    ...chapters,
    `<!-- ${written} -->`,
  ].join('\n\n');
}

function office({ title, purpose, parts }: OfficeGuide, more: readonly string[] = []): string {
  return [
    `# ${title}`,
    purpose,
    ...parts.flatMap((part) => [`## ${part.title}`, listed(part.points).join('\n')]),
    ...more,
    `<!-- ${written} -->`,
  ].join('\n\n');
}

/** The headers exactly as they are sent, so that nobody copies them by hand. */
const headerBlock = [
  '## Headers, som serveren skal sende',
  ['```', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '```'].join('\n'),
];

/** The guide's files under `docs`, by name. */
export const guideBooks = (): Readonly<Record<string, string>> => ({
  'vejledning.md': `${guide()}\n`,
  'it-afdelingen.md': `${office(officeGuidesDa.itDepartment, headerBlock)}\n`,
  'databeskyttelse.md': `${office(officeGuidesDa.dataProtection)}\n`,
  'lederen.md': `${office(officeGuidesDa.leads)}\n`,
});
