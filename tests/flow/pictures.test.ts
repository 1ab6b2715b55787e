import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { caseMachine } from '../../src/flow/caseMachine.ts';
import { everyPicture } from '../../src/flow/everyPicture.ts';
import { picturesOf } from '../../src/flow/picture.ts';

const folder = path.join(import.meta.dirname, '../../src/flow/pictures');

test('the pictures show the machines as they are now (else: npm run generate)', () => {
  const drawn = everyPicture();
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(pictures.sort()).toEqual(Object.keys(drawn).sort());
  for (const [name, text] of Object.entries(drawn))
    expect(readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n'), name).toBe(text);
});

test('every region is drawn, with its arrows in order', () => {
  const drawn = picturesOf(caseMachine);
  expect(Object.keys(drawn).sort()).toEqual(['duty.md', 'path.md', 'plan.md', 'presence.md', 'risk.md']);
  expect(drawn['duty.md']).toContain('duty_weighing --> duty_open: 1. card open');
  expect(drawn['path.md']).toContain('path_course_weighing --> path_course_held: 1. something is missing');
});

test('the picture of the lock shows every way out of the citizen’s view, and none of them leads to the work', () => {
  const lock = everyPicture()['lock.md'] ?? '';
  const out = [...lock.matchAll(/^ {2}citizen --> (\w+):/gm)].map(([, to]) => to);
  expect(new Set(out)).toEqual(new Set(['locked', 'hidden']));
});
