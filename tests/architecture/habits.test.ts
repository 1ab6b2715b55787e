import { describe, expect, it } from 'vitest';
import { filesBelow, readSource } from './sourceFiles.ts';

const sources = filesBelow('src', /\.tsx?$/);
const offenders = (pattern: RegExp, files: readonly string[] = sources): readonly string[] =>
  files.flatMap((file) => {
    const found = readSource(file).match(pattern);
    return found === null ? [] : [`${file}: ${found[0]}`];
  });

describe('habits of the source', () => {
  it('keeps one idea per file: at most 200 lines', () => {
    const long = sources
      .map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('silences no type and no lint rule', () => {
    expect(
      offenders(/@ts-(ignore|expect-error|nocheck)|(eslint|oxlint)-disable|:\s*any\b|\bas any\b/),
    ).toEqual([]);
  });

  it('has no enums, no default exports, no work promised for later', () => {
    expect(offenders(/^\s*(export\s+)?(const\s+)?enum\s/m)).toEqual([]);
    expect(offenders(/^export default/m)).toEqual([]);
    expect(offenders(/\b(TODO|FIXME|XXX)\b/)).toEqual([]);
  });

  it('draws randomness only from the cryptographic generator, and keeps nothing in web storage or the console', () => {
    expect(offenders(/Math\.random|localStorage|sessionStorage|console\.\w+/)).toEqual([]);
  });

  it('has no drawer for things without a place', () => {
    expect(
      filesBelow('src', /./).filter((file) => /\/(utils?|helpers?|common|types|misc)(\/|\.)/.test(file)),
    ).toEqual([]);
  });

  it('writes no markup from text', () => {
    expect(offenders(/dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/)).toEqual([]);
  });

  it('waits for code and words in one way, which shows them when they are here', () => {
    const others = sources.filter((file) => file !== 'src/ui/fetching/UntilHere.tsx');
    expect(offenders(/\bSuspense\b|\blazy\(/, others)).toEqual([]);
  });

  it('has no number that could be a real CPR number', () => {
    const files = [...sources, ...filesBelow('tests', /\.(tsx?|json|md)$/), ...filesBelow('docs', /\.md$/)];
    const valid = files.flatMap((file) =>
      [...readSource(file).matchAll(/\b(\d{2})(\d{2})\d{2}-?\d{4}\b/g)]
        .filter(
          ([, day, month]) =>
            Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12,
        )
        .map(([number]) => `${file}: ${number}`),
    );
    expect(valid).toEqual([]);
  });
});
