import { asStreamId, newId, type Instant, type LocalDate } from '../../entries/ids.ts';
import { basedOnNothing, type AnyEntry, type StreamRef } from '../../entries/entry.ts';
import type { CaseStore, Drafts, Reminders, SignedInPerson } from '../../flow/ports.ts';
import { summariseGroup } from '../../flow/groups/summariseGroup.ts';
import { summarise } from '../../flow/summarise.ts';
import { takeIn } from '../../flow/takeIn.ts';
import type { Language } from '../../model/define.ts';
import type { ExampleWords } from '../../model/training/examples.da.ts';
import { competences, roles } from '../../model/vocabulary.ts';
import { plusDays } from '../../rules/dates.ts';
import { composeEntries } from '../../ui/case/composeEntries.ts';
import type { Notes } from '../../ui/ports.ts';
import { readTeam, type StaffMember } from '../../ui/shell/readTeam.ts';
import { copenhagenInstant } from '../clock.ts';
import type { Act, Example, SoFar } from './example.ts';
import type { GroupNames } from './groupNotes.ts';
import { noteOfKinds } from './noteOfKinds.ts';

/** A moment, as it is handed to the Worker with every message. */
export interface Moment {
  readonly instant: Instant;
  readonly today: LocalDate;
}

export interface Seeding {
  readonly cases: CaseStore;
  readonly drafts: Drafts;
  readonly reminders: Reminders;
  readonly team: StreamRef;
  readonly person: SignedInPerson;
  readonly language: Language;
  readonly words: ExampleWords;
  readonly notes: Notes;
  readonly now: Moment;
  /** From now on everything is signed as of this moment; null: as of now. */
  readonly setTime: (moment: Moment | null) => void;
  /** A case is ready: how many of how many. */
  readonly told: (ready: number, all: number) => void;
}

/** Morning of that day; today never later than now, so that no clock looks set back. */
function momentOf(now: Moment, ago: number): Moment {
  if (ago === 0) return now;
  const today = plusDays(now.today, -ago);
  return { today, instant: copenhagenInstant(Date.parse(`${today}T09:00:00.000Z`)) };
}

/** All roles and every competence, so that everything can be tried. */
async function joinTeam({ cases, team, person, language, setTime, now }: Seeding): Promise<StaffMember> {
  setTime(momentOf(now, 500));
  const body = {
    person: person.person,
    name: person.label,
    roles: [...roles],
    competences: competences.map((competence) => ({ competence, confirmed: 'selfDeclared' as const })),
  };
  const rendered = { text: person.label, language };
  const signed = await cases.sign({
    stream: team,
    unsigned: [{ kind: 'staffMember', body, role: 'keyStaff', basedOn: basedOnNothing, rendered }],
    summarise: () => ({}),
    draft: null,
  });
  const me = readTeam(signed).staff.get(person.person);
  if (me === undefined) throw new Error('nobody to sign as');
  return me;
}

/** One example as far as it has been signed. */
interface Known {
  readonly stream: StreamRef;
  readonly entries: readonly AnyEntry[];
}
type AllKnown = ReadonlyMap<string, Known>;

const soFar = ({ words, now, person }: Seeding, entries: readonly AnyEntry[], known: AllKnown): SoFar => {
  const { facts } = takeIn(entries);
  return {
    words,
    me: person.label,
    person: person.person,
    streamOf: (example) => {
      const found = known.get(example);
      if (found === undefined) throw new Error(`no example ${example}`);
      return found.stream.id;
    },
    day: (fromToday) => plusDays(now.today, fromToday),
    facts,
    evaluation: () => {
      if (facts.risk === null) throw new Error('the example rests on an evaluation that is not there');
      return facts.risk.entry;
    },
  };
};

/** Whom notes of the example group name: by cover word, and by the name of whoever trains. */
const namesIn = ({ words }: Seeding, me: StaffMember, known: AllKnown): GroupNames => ({
  group: words.group.name,
  nameOf: () => me.name,
  aliasOf: (stream) => {
    const its = [...known.values()].find((one) => one.stream.id === stream);
    return takeIn(its?.entries ?? []).facts.alias ?? '–';
  },
});

async function signAct(seeding: Seeding, me: StaffMember, act: Act, its: Known, known: AllKnown) {
  const moment = momentOf(seeding.now, act.ago);
  seeding.setTime(moment);
  const { stream } = its;
  const so = soFar(seeding, its.entries, known);
  const { notes, language } = seeding;
  const { today } = moment;
  const bodies = act.signs(so);
  const kinds = bodies.map(({ kind }) => kind);
  const on = { language, onDate: today, by: me.name, names: namesIn(seeding, me, known) };
  const note = await noteOfKinds(notes, kinds, on);
  const unsigned = composeEntries({ bodies, facts: so.facts, me, today, language, note });
  const fold = stream.type === 'group' ? summariseGroup : summarise;
  return seeding.cases.sign({ stream, unsigned, summarise: fold, draft: null });
}

async function addTheRest(seeding: Seeding, { draft, reminder }: Example, stream: StreamRef): Promise<void> {
  const { drafts, reminders, words, now, setTime } = seeding;
  setTime(now);
  if (reminder !== undefined) await reminders.keep(reminder.word(words), plusDays(now.today, reminder.on));
  if (draft === undefined) return;
  const id = await drafts.begin({ step: draft.step, stream: stream.id, givens: {}, startedAt: now.instant });
  const typed = Object.entries(draft.values(words)).map(([set, to]) => ({ set, to }));
  await drafts.change(id, typed);
}

/**
 * Signs the example cases as a worker would have done it day by day: the same notes, the same store, only the day is
 * said. The oldest first over all of them, so that the order of signatures is the order of days.
 */
export async function seedExamples(
  seeding: Seeding,
  examples: readonly Example[],
  groups: readonly Example[],
): Promise<void> {
  try {
    const me = await joinTeam(seeding);
    const all = [...examples, ...groups];
    const known = new Map<string, Known & { entries: readonly AnyEntry[]; left: number }>();
    for (const { id, acts, type = 'case' } of all)
      known.set(id, { stream: { type, id: asStreamId(newId()) }, entries: [], left: acts.length });
    const order = all
      .flatMap((example) => example.acts.map((act) => ({ example, act })))
      .sort((one, other) => other.act.ago - one.act.ago);
    let ready = 0;
    for (const { example, act } of order) {
      const its = known.get(example.id);
      if (its === undefined) continue;
      its.entries = [...its.entries, ...(await signAct(seeding, me, act, its, known))];
      its.left -= 1;
      if (its.left > 0 || example.type === 'group') continue;
      await addTheRest(seeding, example, its.stream);
      seeding.told((ready += 1), examples.length);
    }
  } finally {
    seeding.setTime(null);
  }
}
