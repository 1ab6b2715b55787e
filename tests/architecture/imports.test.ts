import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, readSource, root } from './sourceFiles.ts';

/** Which folder may import which. The reasons stand in docs/decisions/001-folders.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  entries: ['model'],
  rules: ['entries', 'model'],
  text: ['model'],
  flow: ['entries', 'rules', 'model'],
  store: ['entries'],
  exchange: ['entries', 'rules', 'model', 'text'],
  ui: ['flow', 'entries', 'rules', 'model', 'text'],
  app: ['model', 'entries', 'rules', 'text', 'flow', 'store', 'exchange', 'ui'],
};

const sources = filesBelow('src', /\.tsx?$/);
const folderOf = (file: string): string => file.split('/')[1] ?? '';

describe('the house', () => {
  it('has every folder, each with a README, and nothing beside them', () => {
    const folders = new Set(filesBelow('src', /./).map(folderOf));
    expect([...folders].filter((name) => !name.includes('.')).sort()).toEqual(Object.keys(mayImport).sort());
    for (const folder of folders) {
      expect(existsSync(path.join(root, 'src', folder, 'README.md')), `src/${folder}/README.md`).toBe(true);
    }
  });

  it('lets imports run in one direction only', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const folder = folderOf(file);
      for (const target of importsOf(file).own) {
        const other = folderOf(target);
        if (!target.startsWith('src/')) wrong.push(`${file} imports ${target}, outside src`);
        else if (other !== folder && !(mayImport[folder] ?? []).includes(other))
          wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('imports only files that exist', () => {
    const missing = sources.flatMap((file) =>
      importsOf(file)
        .own.filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no circles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of importsOf(file).own) if (/\.tsx?$/.test(target)) visit(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps Dexie in one file, and the design system in the kit', () => {
    const dexie = sources.filter((file) => importsOf(file).packages.some((name) => name.startsWith('dexie')));
    expect(dexie).toEqual(['src/store/dexieBlobs.ts']);
    const styled = filesBelow('src', /\.(tsx?|s?css)$/).filter((file) => readSource(file).includes('dkfds'));
    expect(styled.filter((file) => !file.startsWith('src/ui/kit/'))).toEqual([]);
  });
});
