import type { AnyEntry } from '../../entries/entry.ts';
import type { Summary } from '../../entries/summary.ts';
import { openAbsences } from '../../rules/groups/absences.ts';
import { groupSize } from '../../model/groups/groupVocabulary.ts';
import { leadersOf, openConcerns } from '../../rules/groups/groupFacts.ts';
import { daysToCome } from '../../rules/groups/sessionDays.ts';
import { machineVersion } from '../summarise.ts';
import { groupStateOf } from './readGroup.ts';
import { takeInGroup } from './takeInGroup.ts';

/** Days kept for lists. */
const daysKept = 20;

/** What lists and the home page read of one group: facts and dates, never what follows from today, so that it does not age. */
export function summariseGroup(entries: readonly AnyEntry[]): Summary {
  const learnt = takeInGroup(entries);
  const { facts } = learnt;
  const { plan, composition, sessions } = facts;
  const open = openConcerns(facts);
  return {
    group: {
      machineVersion,
      modelVersion: entries.at(-1)?.modelVersion ?? '',
      entries: entries.length,
      name: plan?.name ?? '',
      form: plan?.form ?? 'closed',
      state: groupStateOf({ learnt, around: new Map(), today: null }).life,
      leaders: leadersOf(facts),
      least: plan?.least ?? groupSize.least,
      most: plan?.most ?? groupSize.most,
      participants: (composition?.participants ?? []).map((one) => one.case),
      sessionDays: daysToCome(facts)
        .slice(0, daysKept)
        .map(({ onDay }) => onDay),
      loggedSessions: sessions.length,
      openConcerns: open.map((one) => ({ concern: one.entry, case: one.case, onDay: one.onDay })),
      openAbsences: openAbsences(facts),
    },
  };
}
