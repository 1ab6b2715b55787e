import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOf } from '../../scripts/billOfMaterials.mjs';
import { headers } from '../../scripts/headers.mjs';
import { hostingFiles } from '../../scripts/hosting.mjs';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const json = (file: string): unknown => JSON.parse(read(file));

describe('the bill of materials', () => {
  it('is the one of the lock file (else: npm run generate)', () => {
    expect(json('docs/sbom.cdx.json')).toEqual(billOf(json('package-lock.json')));
  });

  it('names every direct dependency in the version that is installed, and nothing that only builds', () => {
    const { dependencies, devDependencies } = json('package.json') as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const listed = new Map(
      billOf(json('package-lock.json')).components.map(({ name, version }) => [name, version]),
    );
    for (const [name, version] of Object.entries(dependencies)) expect(listed.get(name), name).toBe(version);
    for (const name of Object.keys(devDependencies)) expect(listed.has(name), name).toBe(false);
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
  });
});

describe('the files for web servers', () => {
  it.each(Object.entries(hostingFiles()))(
    '%s sends every header the product is served with, word for word',
    (name, text) => {
      expect(existsSync(path.join(root, 'docs/hosting', name))).toBe(true);
      expect(read(`docs/hosting/${name}`)).toBe(text);
      for (const [header, value] of Object.entries(headers)) {
        expect(text, header).toContain(header);
        expect(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'), header).toContain(value);
      }
    },
  );
});
