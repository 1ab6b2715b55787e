// Writes src/flow/pictures/*.md: one picture per region of the case machine and one of the lock, drawn from the machines.
import { mkdirSync, writeFileSync } from 'node:fs';
import { withSource } from './modelFromSource.mjs';

const folder = new URL('../src/flow/pictures/', import.meta.url);
await withSource(async (load) => {
  const { everyPicture } = await load('/src/flow/everyPicture.ts');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(everyPicture())) writeFileSync(new URL(name, folder), text);
});
