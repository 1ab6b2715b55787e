import { entryKinds, kindFacts } from '../../src/entries/kindFacts.ts';
import * as groupVocabulary from '../../src/model/groups/groupVocabulary.ts';
import type { SourceRef } from '../../src/model/define.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { sourceLine } from './sourceLine.ts';

const model: SourceRef = { work: 'model2022', place: 'p. 13-14' };
const ofGroups = ['group', 'participation', 'emergency'] as const;
type GroupCompartment = (typeof ofGroups)[number];
const readers: Readonly<Record<GroupCompartment, string>> = {
  group: 'gruppens egen strøm',
  participation: 'sagen, hvor lederen læser med',
  emergency: 'sagen, låst for sig',
};
const rules: readonly string[] = [
  'En gruppe har 6 til 8 deltagere og to ledere. Er det anderledes, skriver nogen hvorfor.',
  'To, der ikke må mødes, kommer ikke i samme gruppe. En nøglemedarbejder svarer for hvert par. Systemet regner det aldrig ud.',
  'Et par, ingen har svaret på, stopper underskriften ligesom en konflikt. Det samme gælder en borger og en leder.',
  'En konflikt gælder, til et nyt svar nævner den og siger noget andet. Begge siders svar læses sammen.',
  'Bliver noget fundet senere, står begge som »venter«, og nøglemedarbejderne ringes op. Ingen bliver afvist, og ingen af dem får grunden at vide.',
  'Et møde kan altid skrives op, og en bekymring kan altid fortælles. Den står åben, til nogen skriver, hvem de fik fat i, og hvornår.',
  'Før et møde siger nøglemedarbejderen, hvad lederen skal gøre, hvis borgeren udebliver. Risiko, niveau og næste dato når aldrig lederen.',
  'Er risikoen høj eller akut, ringer lederen samme dag, hvis nogen udebliver uden besked. Det samme gælder, når ingen har sagt noget om mødet. Ellers ringer lederen efter to gange i træk.',
  'Møder ligger en gang om ugen. Helligdage springes over. Et møde kan flyttes eller aflyses, og de andre bliver, hvor de er.',
  'Trivsel bliver spurgt under fire øjne. Det, ingen har spurgt om, står tomt. Svar lægges aldrig sammen.',
];

/** Groups: what is written, what each list holds, and what always applies, for one who does not read code. */
export function groupsChapter(): string {
  const kinds = entryKinds.flatMap((kind) => {
    const { compartment } = kindFacts[kind];
    const isOfGroups = (name: string): name is GroupCompartment => ofGroups.some((one) => one === name);
    return isOfGroups(compartment) ? [`| ${kindsDa[kind]} | ${readers[compartment]} |`] : [];
  });
  const lists = Object.entries(groupVocabulary).flatMap(([name, words]) =>
    Array.isArray(words) ? [`| \`${name}\` | ${(words as readonly string[]).join(', ')} |`] : [],
  );
  return [
    `## Grupper\n\nGruppelederen ved så lidt om sagen som muligt. Kilde: ${sourceLine(model)}.`,
    `### Det, der altid gælder\n\n${rules.map((rule) => `- ${rule}`).join('\n')}`,
    `### Det, der bliver skrevet\n\n| notat | hvor det ligger |\n| --- | --- |\n${kinds.join('\n')}`,
    `### Gruppernes lister\n\n| liste | ord |\n| --- | --- |\n${lists.join('\n')}`,
  ].join('\n\n');
}
