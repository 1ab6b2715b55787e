import { describe, expect, it } from 'vitest';
import { headers, policy } from '../../scripts/headers.mjs';
import { filesBelow, readSource } from './sourceFiles.ts';

const sources = filesBelow('src', /\.tsx?$/);
const found = (pattern: RegExp): readonly string[] =>
  sources.filter((file) => pattern.test(readSource(file)));

describe('the page', () => {
  it('lets nothing in by default, nothing inline, nothing from or to another origin', () => {
    const rules = new Map(
      policy.split('; ').map((rule): [string, string[]] => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values];
      }),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('frame-ancestors')).toEqual(["'none'"]);
    expect(rules.get('form-action')).toEqual(["'none'"]);
    expect(rules.get('base-uri')).toEqual(["'none'"]);
    expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(rules.get('trusted-types')).toEqual(['forloeb']);
    const everySource = [...rules].filter(([name]) => name.endsWith('-src')).flatMap(([, values]) => values);
    expect([...new Set(everySource)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
    expect(headers).toMatchObject({
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it('has one neutral title that nothing ever changes, and keeps no state in the history', () => {
    expect(readSource('index.html')).toContain('<title>Forløb</title>');
    expect(found(/document\.title|<title/)).toEqual([]);
    expect(found(/(push|replace)State\((?!null, ''[,)])/)).toEqual([]);
  });

  it('names no address of another origin that it could ask', () => {
    expect(found(/\bfetch\(\s*['"`](https?:)?\/\/|new (WebSocket|EventSource)\(|sendBeacon\(/)).toEqual([]);
  });
});
