import type { TrainedText } from './trained.da.ts';

/** Words about training that runs out, and about trained people from outside. */
export const trained: TrainedText = {
  outside: {
    title: 'Trained people from outside',
    lead: 'When no colleague can be the second within a day, a lead can name a trained person from outside, also without opening a case. The person gets no key and sees no case.',
    how: 'The person hears what is needed without the citizen’s name. A colleague who can open the case writes down the answer with the person’s name.',
    alone:
      'Where only one can open the case, they cannot write the answer themselves. Then add the person as a colleague: they answer with a key of their own.',
    none: 'Here stand people from outside whom a lead has named. There is nobody yet.',
    line: (name, until) => `${name}, until ${until}`,
    ended: (name, until) => `${name}, held until ${until}`,
    onlyLead: 'Only a lead can name a person from outside.',
    name: 'Name and workplace',
    nameHint: 'E.g. Lone Madsen, Nordby Municipality. Write nothing about the case.',
    nameMissing: 'Write name and workplace.',
    nameTaken: 'That name stands here already.',
    until: 'Holds until',
    untilHint: 'E.g. 31.12.2027',
    untilWrong: 'Write a date from today on, e.g. 31.12.2027.',
    add: 'Name the person',
    remove: (name) => `${name} is not to be used any more`,
    failed: 'It did not succeed. Nothing has changed. Try again.',
    note: (name, until) => `A lead has named a trained person from outside: ${name}. Holds until ${until}.`,
    noteEnded: (name) => `${name}, trained, from outside, is not to be used any more.`,
  },
  expiring: {
    title: 'Training that runs out',
    yours: (what, day) => `Your training in ${what} holds until ${day}. Talk with your lead.`,
    yoursEnded: (what, day) =>
      `Your training in ${what} held until ${day}. Talk with your lead. You can still write notes and talks.`,
    theirs: (name, what, day) => `${name}: ${what} holds until ${day}.`,
    theirsEnded: (name, what, day) => `${name}: ${what} held until ${day}.`,
    toStaff: 'See the staff',
  },
};
