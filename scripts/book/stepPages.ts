import type { AnyFieldWording, AnyWording, Field, StepDefinition } from '../../src/model/define.ts';
import { conditionWords } from './conditionWords.ts';

const kindWords: Readonly<Record<Field['kind'], string>> = {
  choice: 'ét svar',
  choices: 'flere svar',
  confirm: 'bekræftelse',
  shortText: 'kort tekst',
  longText: 'tekst',
  date: 'dato',
  number: 'tal',
  scale: 'skala',
  list: 'liste',
};

/** One piece of work as a chapter: its pages, their questions in the order of the screen, with options and sources. */
export function stepPages(step: StepDefinition, wording: AnyWording): string {
  const topics = step.topics.map((topic) => {
    const words = wording.topics[topic.id];
    const when = [
      ...(topic.needsSafeToAsk === true ? ['åbner først, når det er trygt at spørge'] : []),
      ...(topic.showWhen === undefined ? [] : [`vises når ${conditionWords(topic.showWhen, wording)}`]),
    ];
    const lines = topic.fields.flatMap((field) =>
      questionLines(field, wording.fields[field.id], wording, ''),
    );
    return [
      `#### ${words?.title ?? topic.id}`,
      '',
      ...(when.length > 0 ? [`*${when.join('; ')}*`, ''] : []),
      ...(words?.lead === undefined ? [] : [words.lead, '']),
      ...lines,
      ...(words?.guidance ?? []).map((line) => `\n> ${line}`),
      '',
    ].join('\n');
  });
  const lead = wording.lead === undefined ? '' : `${wording.lead}\n\n`;
  return `### ${wording.title}\n\n${lead}Id \`${step.id}\`, underskrives som \`${step.signs}\`.\n\n${topics.join('\n')}`;
}

function questionLines(
  field: Field,
  words: AnyFieldWording | undefined,
  wording: AnyWording,
  indent: string,
): readonly string[] {
  const marks = [
    kindWords[field.kind],
    ...(field.required === true ? ['skal besvares'] : []),
    ...(field.protected === true ? ['beskyttet oplysning'] : []),
    ...(field.goesTo === undefined
      ? []
      : [field.goesTo === 'none' ? 'underskrives ikke' : `underskrives som \`${field.goesTo}\``]),
  ];
  const options = 'options' in field ? field.options.map((option) => words?.options?.[option] ?? option) : [];
  return [
    `${indent}- **${words?.label ?? field.id}** (\`${field.id}\`; ${marks.join('; ')}; kilde: ${field.source.work}, ${field.source.place})`,
    ...(words?.hint === undefined ? [] : [`${indent}  ${words.hint}  `]),
    ...(field.showWhen === undefined
      ? []
      : [`${indent}  *Vises når ${conditionWords(field.showWhen, wording)}.*  `]),
    ...(field.keptWhen === undefined
      ? []
      : [`${indent}  *Underskrives kun når ${conditionWords(field.keptWhen, wording)}.*  `]),
    ...(field.kind === 'scale'
      ? [`${indent}  ${field.min} = ${words?.lowest ?? ''}; ${field.max} = ${words?.highest ?? ''}`]
      : []),
    ...(options.length === 0 ? [] : [`${indent}  Svar: ${options.join(' · ')}`]),
    ...(words?.points ?? []).map((point) => `${indent}  - ${point}`),
    ...(field.kind === 'list'
      ? field.items.flatMap((item) => questionLines(item, words?.items?.[item.id], wording, `${indent}  `))
      : []),
  ];
}
