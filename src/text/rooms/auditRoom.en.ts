import type { AuditRoomText } from './auditRoom.da.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const number = (count: number): string => new Intl.NumberFormat('en-GB').format(count);
const lines = (count: number): string => `${number(count)} ${count === 1 ? 'line' : 'lines'}`;
const inChain = (who: string | null): string => (who === null ? '' : ` by ${who}`);

export const auditRoom: AuditRoomText = {
  title: 'Who has seen what',
  lead: 'Here stands who has opened, copied, saved and printed, and who has changed access. There is not a word of the cases. A case stands by its log number, which also stands at the bottom of its own page.',
  notLead: 'The log is read by the lead.',
  whatIsNoted:
    'It is noted when you open a case, see one in a colleague’s file, see the card on safe contact, copy, save or print. It is also noted when access is changed. Nothing of the case ever stands there.',
  reading: 'Reading the newest lines …',
  readingMore: (read, of) =>
    `Reading the older lines: ${number(read)} of ${number(of)}. When all are read, it shows whether the log is whole.`,
  failed: 'The rest of the log could not be read.',
  again: 'Read again',
  empty: 'There are no lines yet. They come when somebody opens a case, copies, saves or prints.',
  unknown: 'Unknown',
  filter: {
    person: 'Who',
    everybody: 'Everybody',
    kind: 'What',
    everyKind: 'Everything',
    group: {
      seen: 'Seen',
      printed: 'Printed',
      out: 'Copied or saved as a file',
      in: 'Fetched or deleted',
      access: 'Access to cases',
      staff: 'Staff and keys',
    },
    period: 'When',
    allTime: 'All the time',
    today: 'Today',
    days: (count) => `The last ${String(count)} days`,
    month: (month) => `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`,
    number: 'Log number of the case',
    numberHint: 'E.g. 4839 2017. Leave it empty for all cases.',
    numberWrong:
      'A log number is eight digits at most, e.g. 4839 2017. Correct it or empty the field. Until then no lines are shown.',
  },
  table: {
    at: (day, clock) => `${day}, ${clock}`,
    columns: ['When', 'Who', 'What', 'About'],
    caption: (from, to, of) => `Lines ${number(from)}-${number(to)} of ${number(of)}, newest first`,
    caseNumber: (digits) => `Case\u00a0${digits}`,
    nothingFits: 'No lines fit what you have chosen.',
    newer: 'Newer',
    older: 'Older',
    page: (page, of) => `Page ${number(page)} of ${number(of)}`,
    print: 'Print the chosen lines',
    onlySome: (most) =>
      `At most ${number(most)} lines come on paper at a time. Choose a shorter time if you need more.`,
  },
  detail: {
    internalCase: 'For the own case system.',
    citizen: 'For the citizen.',
    cooperatingAgency: 'For a cooperating partner.',
    protectivePartner: 'For police, crisis centre or duty service.',
    notification: 'For a notification.',
    wrongPerson: 'It was about somebody else.',
    storageLimitation: 'It was to lie here no longer.',
    other: 'For another reason.',
    tieToOther: 'A tie to the person using violence.',
    tieToCitizen: 'A tie to the citizen or the family.',
    ownWish: 'As they asked for.',
    leadKnows: 'The lead knows why.',
  },
  chain: {
    whole: 'The chain is whole. No line is missing, and none was changed.',
    broken: 'The log is not whole',
    missing: (count, who, after, before) =>
      after === null && before === null
        ? `${lines(count)}${inChain(who)} missing. None is left from that machine.`
        : before === null
          ? `${lines(count)}${inChain(who)} missing after ${after ?? ''}. The end is cut off.`
          : after === null
            ? `${lines(count)}${inChain(who)} missing before ${before}. It is the beginning.`
            : `${lines(count)}${inChain(who)} missing between ${after} and ${before}.`,
    unfit: (who, when) =>
      `The lines${inChain(who)} do not fit together${when === null ? '' : ` at ${when}`}.`,
    more: (count) => `And ${number(count)} places more.`,
    unreadable: (count) =>
      `${lines(count)} ${count === 1 ? 'is' : 'are'} there and cannot be read: changed, moved or damaged.`,
    endUnknown:
      'What says where the log ends is gone or damaged. So it does not show whether the newest lines are missing.',
    rolledBack: 'You have seen a newer log on this machine. An older one was put in its place.',
    why: 'Somebody may have deleted a trace. It may also be a fault of the disk, or a copy that was put back.',
    whatToDo:
      'Write down or print what stands here. Talk to the IT department and the data protection officer. Cases and help are open as before.',
  },
};
