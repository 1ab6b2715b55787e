// Prints the readability (LIX) of the Danish texts, one JSON line per stage. 35 or lower is the house's limit.
// Whole sentences are measured apart too: short answers and headings alone would flatter the number.
import { withSource } from './modelFromSource.mjs';

await withSource(async (load) => {
  const { lixOf } = await load('/scripts/book/lixOf.ts');
  const { stageTexts } = await load('/scripts/book/stageTexts.ts');
  for (const [stage, texts] of await stageTexts()) {
    const sentences = texts.filter((text) => /[.!?]/.test(text));
    console.log(JSON.stringify({ stage, ...lixOf(texts), sentencesOnly: lixOf(sentences).lix }));
  }
});
