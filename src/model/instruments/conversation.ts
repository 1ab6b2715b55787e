import { numberOptions } from './numberOptions.ts';
import { itself, itselfCases, ownInATalk } from './ownNumbers.ts';
import type { Pack } from './pack.ts';

/**
 * Four questions of our own on the talk that has just been: saying stop, knowing what comes, what was written down,
 * coming back. Read one by one and never added up. Not a version of ORS or SRS, and nothing of theirs.
 */
const ids = ['conversation.1', 'conversation.2', 'conversation.3', 'conversation.4'] as const;
const rules = ['couldSayStop', 'knowsWhatComes', 'easyWithWhatIsWritten', 'wouldComeBack'] as const;
const [first, second, third, fourth] = ids;

export const conversation = {
  ...ownInATalk,
  id: 'conversation',
  version: '2026',
  asking: { by: ['citizen', 'citizenWithWorker'], at: ['session'], byDefault: true, withCare: false },
  items: ids.map((id) => ({ id, options: numberOptions(0, 3) })),
  rules: [
    itself(rules[0], first),
    itself(rules[1], second),
    itself(rules[2], third),
    itself(rules[3], fourth),
  ],
  source: { work: 'ownWording', place: 'four questions on the talk' },
  verifiedAgainst: [
    ...itselfCases(rules[0], first, [0, 3]),
    ...itselfCases(rules[1], second, [0, 3]),
    ...itselfCases(rules[2], third, [0, 3]),
    ...itselfCases(rules[3], fourth, [0, 3]),
  ],
} as const satisfies Pack;
