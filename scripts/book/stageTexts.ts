import { type AnyFieldWording, type AnyWording } from '../../src/model/define.ts';
import { stageIds, type StageId } from '../../src/model/stages.ts';
import { suggestedMeasuresDa } from '../../src/model/plan/suggestedMeasures.da.ts';
import { loadWording, stepIds, steps } from '../../src/model/steps/steps.ts';

/** Every Danish text of a wording, as it stands on a screen. */
function textsOf(wording: AnyWording): readonly string[] {
  const ofField = (words: AnyFieldWording): readonly string[] => [
    words.label,
    ...[words.hint, words.evidence, words.lowest, words.highest, words.add].filter(
      (each) => each !== undefined,
    ),
    ...(words.points ?? []),
    ...Object.values(words.options ?? {}),
    ...Object.values(words.items ?? {}).flatMap(ofField),
  ];
  return [
    wording.title,
    ...(wording.lead === undefined ? [] : [wording.lead]),
    ...Object.values(wording.topics).flatMap((topic) => [
      topic.title,
      ...(topic.lead === undefined ? [] : [topic.lead]),
      ...(topic.guidance ?? []),
    ]),
    ...Object.values(wording.fields).flatMap(ofField),
  ];
}

/**
 * The Danish texts of the work of each stage, each text once: a heading or the answers yes and no, repeated under
 * fifty questions, must not make a page look easier than it is.
 */
export async function stageTexts(): Promise<ReadonlyMap<StageId, readonly string[]>> {
  const found = new Map<StageId, readonly string[]>();
  for (const stage of stageIds) {
    const texts = new Set<string>();
    for (const id of stepIds) {
      if (steps[id].stage === stage) for (const text of textsOf(await loadWording(id, 'da'))) texts.add(text);
    }
    // What stands under the headings of the plan is read with them.
    if (stage === 'safetyPlan')
      for (const place of Object.values(suggestedMeasuresDa))
        for (const text of Object.values(place)) texts.add(text);
    if (texts.size > 0) found.set(stage, [...texts]);
  }
  return found;
}
