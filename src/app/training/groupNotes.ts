import type { Language } from '../../model/define.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';
import { shownDay } from '../../text/shownDay.ts';
import { compositionNote } from '../../ui/groups/composition/compositionValues.ts';
import { planNote } from '../../ui/groups/plan/planNote.ts';
import { clearanceNote } from '../../ui/groupSessions/clearanceValues.ts';
import { groupEntry } from '../../ui/groupSessions/groupNotes.ts';
import type { NoteWriter } from '../../ui/ports.ts';
import { markedNote } from '../trainingMark.ts';

/** Whom the notes of an example group name. */
export interface GroupNames {
  readonly group: string;
  /** The cover word of a case. */
  readonly aliasOf: (stream: string) => string;
  readonly nameOf: (person: string) => string;
}

const wordsIn = {
  da: async () => ({
    plan: (await import('../../text/rooms/groupPlan.da.ts')).groupPlan,
    page: (await import('../../text/rooms/groupPage.da.ts')).groupPage,
    composition: (await import('../../text/rooms/composition.da.ts')).composition,
    check: (await import('../../text/rooms/conflictCheck.da.ts')).conflictCheck,
    clearance: (await import('../../text/rooms/groupClearance.da.ts')).groupClearance,
    notes: (await import('../../text/rooms/groupNotes.da.ts')).groupNotes,
  }),
  en: async () => ({
    plan: (await import('../../text/rooms/groupPlan.en.ts')).groupPlan,
    page: (await import('../../text/rooms/groupPage.en.ts')).groupPage,
    composition: (await import('../../text/rooms/composition.en.ts')).composition,
    check: (await import('../../text/rooms/conflictCheck.en.ts')).conflictCheck,
    clearance: (await import('../../text/rooms/groupClearance.en.ts')).groupClearance,
    notes: (await import('../../text/rooms/groupNotes.en.ts')).groupNotes,
  }),
} as const satisfies Readonly<Record<Language, () => Promise<unknown>>>;
type Words = Awaited<ReturnType<(typeof wordsIn)['da']>>;

function textOf(signable: SignableBody, words: Words, names: GroupNames, language: Language): string {
  const day = (on: string) => shownDay(on, language);
  switch (signable.kind) {
    case 'groupPlan':
      return planNote(signable.body, words.plan, language, names.nameOf);
    case 'groupMove':
      return words.page.move.note(names.group, words.page.move.options[signable.body.to], '');
    case 'composition': {
      const inIt = signable.body.participants.map(({ alias }) => alias).join(', ');
      return compositionNote(signable.body, names.group, inIt, words.composition);
    }
    case 'groupSession': {
      const frame = { words: words.notes, language, role: 'groupLeader', ...names } as const;
      return groupEntry(frame, 'groupSession', signable.body).rendered.text;
    }
    case 'placement': {
      const { to, onDay } = signable.body;
      return words.page.change.note(names.group, words.page.change.options[to], day(onDay), '');
    }
    case 'clearance':
      return clearanceNote(signable.body, words.clearance, day(signable.body.sessionOn));
    case 'conflictCheck': {
      const { check } = words;
      const lines = [
        ...signable.body.with.map((one) => `${names.aliasOf(one.case)}: ${check.state[one.answer]}`),
        ...signable.body.leaders.map((one) =>
          check.leaderLine(names.nameOf(one.person), check.leaderAnswers[one.answer]),
        ),
      ];
      return check.note(lines.join('\n'), check.recorded(signable.body.personsRecorded));
    }
    default:
      throw new Error(`no words for ${signable.kind}`);
  }
}

/** Notes of what the rooms of groups sign, marked as those of a training. */
export async function groupNotes(language: Language, names: GroupNames): Promise<NoteWriter> {
  const words = await wordsIn[language]();
  const write: NoteWriter = (signable) => ({
    title: names.group,
    text: textOf(signable, words, names, language),
  });
  return markedNote(write, language);
}
