import { describe, expect, it } from 'vitest';
import { modelBook } from '../../scripts/book/modelBook.ts';
import { accessSource } from '../../src/model/access.ts';
import { concerns } from '../../src/model/concerns.ts';
import { criteria } from '../../src/model/criteria.ts';
import { dangerLines } from '../../src/model/danger/danger.ts';
import type { Field, SourceRef } from '../../src/model/define.ts';
import { offersDa } from '../../src/model/directory/offers.da.ts';
import { offers } from '../../src/model/directory/offers.ts';
import { directoryNumbers } from '../../src/model/directoryNumbers.ts';
import { packs } from '../../src/model/instruments/packs.ts';
import { blockSources, listSources } from '../../src/model/listSources.ts';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { reasons } from '../../src/model/reasons.ts';
import { riskFactorsDa } from '../../src/model/riskFactors.da.ts';
import { riskFactors } from '../../src/model/riskFactors.ts';
import { works } from '../../src/model/sources.ts';
import { stepIds, steps } from '../../src/model/steps/steps.ts';
import { planBlocks } from '../../src/model/vocabulary.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';

type Sourced = readonly [what: string, source: SourceRef | undefined];
const ofField = (step: string, field: Field): readonly Sourced[] => [
  [`${step}/${field.id}`, field.source],
  ...(field.kind === 'list' ? field.items.flatMap((item) => ofField(`${step}/${field.id}`, item)) : []),
];
const named = (kind: string, list: readonly { readonly id: string; readonly source: SourceRef }[]) =>
  list.map(({ id, source }): Sourced => [`${kind}:${id}`, source]);
const keyed = (kind: string, list: Readonly<Record<string, { readonly source: SourceRef }>>) =>
  Object.entries(list).map(([id, { source }]): Sourced => [`${kind}:${id}`, source]);
const plain = (kind: string, list: Readonly<Record<string, SourceRef>>) =>
  Object.entries(list).map(([id, source]): Sourced => [`${kind}:${id}`, source]);

const questions = stepIds.flatMap((id) =>
  steps[id].topics.flatMap((topic) =>
    (topic.fields as readonly Field[]).flatMap((field) => ofField(id, field)),
  ),
);
const everything: readonly Sourced[] = [
  ...questions,
  ...named('factor', riskFactors),
  ...named('criterion', criteria),
  ...named('danger', dangerLines),
  ...named('offer', offers),
  ...keyed('pack', packs),
  ...keyed('concern', concerns),
  ...keyed('reason', reasons),
  ...plain('block', blockSources),
  ...plain('list', listSources),
  ['access', accessSource],
];

describe('everything the model asks, names or offers', () => {
  it('says where it comes from: a known work, and the place in it', () => {
    expect(everything.length).toBeGreaterThan(400);
    const without = everything.filter(
      ([, source]) =>
        source === undefined || !Object.hasOwn(works, source.work) || source.place.trim() === '',
    );
    expect(without.map(([what]) => what)).toEqual([]);
  });

  it('is all there: no list, block or number without a source', () => {
    expect(Object.keys(listSources).sort()).toEqual(Object.keys(vocabulary).sort());
    expect(Object.keys(blockSources)).toEqual([...planBlocks]);
    expect(directoryNumbers.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  it('stands in the model book with its source', async () => {
    const lines = (await modelBook()).split('\n');
    const missing = (words: string, source: SourceRef) =>
      !lines.some((line) => line.includes(words) && line.includes(`${source.work}, ${source.place}`));
    const absent = [
      ...riskFactors.filter(({ id, source }) => missing(riskFactorsDa[id].label, source)).map(({ id }) => id),
      ...offers.filter(({ id, source }) => missing(`**${offersDa[id].name}**`, source)).map(({ id }) => id),
      ...planBlocks.filter((id) => missing(planBlocksDa[id].heading, blockSources[id])),
      ...questions
        .filter(
          ([what, source]) => source !== undefined && missing(`\`${what.split('/').at(-1) ?? ''}\``, source),
        )
        .map(([what]) => what),
      ...Object.entries(listSources)
        .filter(([id, source]) => missing(`\`${id}\``, source))
        .map(([id]) => id),
    ];
    expect(absent).toEqual([]);
  });
});
