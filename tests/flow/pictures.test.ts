import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { caseMachine } from '../../src/flow/caseMachine.ts';
import { picturesOf } from '../../src/flow/picture.ts';

const folder = path.join(import.meta.dirname, '../../src/flow/pictures');

test('the pictures show the machine as it is now (else: npm run generate)', () => {
  const drawn = picturesOf(caseMachine);
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
