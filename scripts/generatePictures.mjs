// Writes src/flow/pictures/*.md: one picture per region of the case machine, drawn from the machine itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { withSource } from './modelFromSource.mjs';

const folder = new URL('../src/flow/pictures/', import.meta.url);
await withSource(async (load) => {
  const { caseMachine } = await load('/src/flow/caseMachine.ts');
  const { picturesOf } = await load('/src/flow/picture.ts');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(picturesOf(caseMachine)))
    writeFileSync(new URL(name, folder), text);
});
