import type { CaseStore, Drafts, Reminders } from '../../flow/ports.ts';
import type { Language } from '../../model/define.ts';
import type { VaultClient } from '../../store/client/vaultClient.ts';
import type { Notes, TrainingControl } from '../../ui/ports.ts';
import type { Moment } from './seedExamples.ts';

/** What training needs of the store: the same doors to it that every screen uses. */
interface Given {
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

/** The example cases and all they need are fetched when somebody begins, never before. */
export function trainingPort(given: Given): TrainingControl {
  const { client, cases, drafts, reminders, notes, now, setTime } = given;
  return {
    begin: async (language, told) => {
      const [{ seedExamples }, { examples }, words] = await Promise.all([
        import('./seedExamples.ts'),
        import('./examples/all.ts'),
        wordsIn[language](),
      ]);
      told(0, examples.length);
      const begun = await client.training.begin(traineeLabel[language]);
      if (begun.kind === 'inUse') return 'inUse';
      try {
        const team = await client.vault.team();
        const { person } = begun;
        const shared = { cases, drafts, reminders, notes, setTime, told };
        await seedExamples({ ...shared, team, person, language, words, now: now() }, examples);
        return 'begun';
      } catch (cause) {
        // Half a training is none: nothing of it stays.
        await client.training.end().catch(() => undefined);
        throw cause;
      }
    },
    end: () => client.training.end(),
  };
}
