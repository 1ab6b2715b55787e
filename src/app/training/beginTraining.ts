import type { CaseStore, Drafts, Reminders } from '../../flow/ports.ts';
import type { Language } from '../../model/define.ts';
import type { VaultClient } from '../../store/client/vaultClient.ts';
import type { Notes } from '../../ui/ports.ts';
import { exampleGroups, examples } from './examples/all.ts';
import { seedExamples, type Moment } from './seedExamples.ts';

/** What training needs of the store: the same doors to it that every screen uses. */
export interface Given {
  readonly client: VaultClient;
  readonly cases: CaseStore;
  readonly drafts: Drafts;
  readonly reminders: Reminders;
  readonly notes: Notes;
  readonly now: () => Moment;
  /** From now on every message to the store carries this moment; null: the time of the clock. */
  readonly setTime: (moment: Moment | null) => void;
}

const wordsIn = {
  da: async () => (await import('../../model/training/examples.da.ts')).examplesDa,
  en: async () => (await import('../../model/training/examples.en.ts')).examplesEn,
} as const satisfies Readonly<Record<Language, () => Promise<unknown>>>;
/** Stands on the training's lock screen and at what is signed in it. */
const traineeLabel = { da: 'Øvelse', en: 'Practice' } as const satisfies Readonly<Record<Language, string>>;

/** Makes a vault of its own and signs the example cases in it; `told` hears how many of how many are ready. */
export async function beginTraining(
  given: Given,
  language: Language,
  told: (ready: number, all: number) => void,
): Promise<'begun' | 'inUse'> {
  const { client, cases, drafts, reminders, notes, now, setTime } = given;
  const words = await wordsIn[language]();
  told(0, examples.length);
  const begun = await client.training.begin(traineeLabel[language]);
  if (begun.kind === 'inUse') return 'inUse';
  try {
    const team = await client.vault.team();
    const { person } = begun;
    const shared = { cases, drafts, reminders, notes, setTime, told };
    await seedExamples({ ...shared, team, person, language, words, now: now() }, examples, exampleGroups);
    return 'begun';
  } catch (cause) {
    // Half a training is none: nothing of it stays.
    await client.training.end().catch(() => undefined);
    throw cause;
  }
}
