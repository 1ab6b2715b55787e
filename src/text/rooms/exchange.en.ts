import type { ExchangeText } from './exchange.da.ts';
import { handover } from './handover.en.ts';

export const exchange: ExchangeText = {
  panel: 'Colleagues’ machines',
  title: 'Send and receive cases',
  lead: 'You and your colleagues each have a machine. Here cases move between them as locked files. Nothing happens by itself.',
  sendTitle: 'Send cases to a colleague',
  sendPanel: 'Choose cases and colleagues, and save a file. Only the colleagues you choose can open it.',
  receiveTitle: 'Receive a file from a colleague',
  receivePanel: 'See what is in the file before anything is written here.',
  lastTitle: 'Received so far',
  lastNone: 'Here come the cases you have received news of: from whom, and when the file was made.',
  lastFrom: (from: string, made: string) => `from ${from}, as of ${made}`,
  office: 'The office’s own pages',
  officeNews: 'New on the office’s own pages',
  readOnly: 'This can only be done in the tab that writes. Close the other tab, or do it there.',
  someone: 'a colleague',
  noAlias: 'Case without a cover word',
  you: 'you',
  send: {
    title: 'Send cases to a colleague',
    lead: 'The cases stay here, too. Your colleague gets a copy of what their own key opens.',
    cases: 'Which cases?',
    search: 'Search by cover word or case number',
    searchHint: 'Type a few letters, and tick.',
    chosen: (count: number) => (count === 1 ? 'Chosen: 1 case' : `Chosen: ${String(count)} cases`),
    noHits: 'No cases fit. Try fewer letters.',
    casesMissing: 'Choose at least one case, or tick that none is to come along.',
    officeOnly: 'None is to come along. Send only the office’s own pages.',
    noCases: 'There are no cases to send here. The file holds the office’s own pages.',
    people: 'To whom?',
    peopleHint:
      'Each opens only what their own key opens. You can read the letters of the key to each other.',
    peopleMissing: 'Choose at least one colleague.',
    nobody: 'You are the only one here. A lead can add a colleague under staff.',
    opens: (parts: string) => `Opens: ${parts}.`,
    opensNothing: 'Opens nothing in the chosen cases yet.',
    key: (groups: string) => `Key: ${groups}`,
    closed: (name: string, cases: string) =>
      `${name} cannot be chosen: ${cases} is closed to ${name}. Take that case out if the rest is to be sent.`,
    closedTitle: 'Cannot be sent to',
    withTitle: 'What comes along',
    withCases: 'What is signed in the chosen cases.',
    with: [
      'The list of staff, and what the office has agreed on.',
      'Which cases a lead has erased for good. They are erased on your colleague’s machine, too.',
    ],
    withoutTitle: 'What stays here',
    drafts: 'Drafts. They never leave the machine. Sign them first if they are to come along.',
    draftsHere: (count: number) =>
      count === 1
        ? 'There is 1 draft in what you have chosen. It stays here.'
        : `There are ${String(count)} drafts in what you have chosen. They stay here.`,
    others: 'All other cases, and the list of who has seen what here.',
    save: 'Save the file',
    saving: 'Saving …',
    saved: (name: string) => `The file is called ${name}`,
    savedNext:
      'The name does not tell whom it is about. Pass the file on in the way your municipality has chosen, and say that it is coming.',
    after: 'What you write afterwards comes over with a new file only.',
    failed:
      'The file was not saved. Nothing has changed. See whether one of the cases is closed to a colleague, and try again.',
    damaged:
      'The file was not saved. Something in one of the cases cannot be read and must not be passed on. Save a backup, and tell your lead.',
    onward: 'To “Today”',
  },
  receive: {
    title: 'Receive a file from a colleague',
    lead: 'First you see what is in the file. Nothing is written before you merge.',
    file: 'Your colleague’s file',
    fileHint: 'The name ends in .age.',
    choose: 'Choose the file first.',
    look: 'See what is in the file',
    looking: 'Reading and checking the file …',
    refused: 'The file was not taken in. Nothing has changed here.',
    why: {
      notAnExchangeFile:
        'This is no file from a colleague’s machine. Choose the file your colleague saved under “Send cases to a colleague”.',
      foreignVault: 'The file comes from another office. The keys here do not fit it.',
      notForYou:
        'The file is locked to others than you. Ask your colleague to save a new one with you chosen.',
      cut: 'The file is not whole. Fetch it again, or ask your colleague for a new one.',
      tampered:
        'The file was changed, or it does not fit what is here. Do not use it. Call your colleague, and tell your lead.',
      fromStopped:
        'The file is from somebody who has stopped here. That is why it is not taken in. Talk to a lead. What stands only in the file must be written again by somebody who is here. If the colleague is to come back, a lead can add them again. Then new files can be taken in, but not this one.',
      malformed: 'The file cannot be read. Ask your colleague for a new one.',
      newer: 'The file was made with a newer version. Reload the page when you are online, and try again.',
      training: 'The file is from a training. It does not belong to real cases.',
      needsLead:
        'Something was signed by somebody who has stopped or has another role now. Send a file to a lead, and take in the file you get back.',
      writeFailed: 'There was no room to write. Make room, and try again. The file can be used again.',
    },
    failed: 'It did not succeed. Nothing has changed. Try again.',
    previewTitle: 'What is in the file',
    from: (from: string, made: string) => `From ${from}. Made ${made}.`,
    nothingNew: 'All of the file is here already. You can merge it without harm, but nothing new will come.',
    nothingTaken: 'Nothing new will come. One case in the file is no longer here, and it stays out.',
    newCase: 'The case is new on this machine.',
    nothing: 'Nothing new.',
    sealed: (count: number) =>
      count === 1
        ? 'One part is locked to you. It is kept closed.'
        : `${String(count)} parts are locked to you. They are kept closed.`,
    erasedCase: 'A case that is no longer here',
    erased: 'The case was erased here, or moved out into a file. Nothing of it is taken in.',
    erasesTitle: 'Erased here when you merge',
    erases: (alias: string) =>
      `${alias}: A lead has erased the case for good. If you merge, it is erased here, too, with its drafts.`,
    what: 'What',
    when: 'When',
    who: 'Written by',
    whatNew: (name: string) => `New in ${name}`,
    often: (what: string, count: number) => `${what} (${String(count)})`,
    between: (from: string, to: string) => `${from} to ${to}`,
    unknown: 'Something from a newer version',
    people: 'Staff',
    personNew: (label: string) =>
      `${label} is new here, or gets a new key. Compare keys on the page of the staff.`,
    personGone: (label: string) => `${label} has stopped. Their access ends here, too.`,
    handover: {
      accepted: 'Yes to taking the case',
      refused: 'No to taking the case',
      takenBack: 'The case is taken back',
      because: (reason) => `The reason for a no: ${reason}`,
      becauseOfTie: 'The reason for a no: a tie to the person using violence.',
      crossed: handover.crossed,
      isWith: (who) => `With the file, the case is with ${who}.`,
    },
    comesUp: 'What you must look at afterwards',
    fallsAway: 'What is no longer open',
    merge: 'Merge',
    merging: 'Merging …',
    mergeHint: 'What is here stays. The new is laid beside it, and your drafts are not touched.',
    cancel: 'Do not merge',
    taken: 'The file is merged.',
    takenOf: (from: string, made: string) =>
      `The news is as of ${made} with ${from}. It may have changed since.`,
    takenNothing: (from: string, made: string) =>
      `Nothing new came with the file from ${from}, made ${made}.`,
    newerHere: 'What is here is newer than the file.',
    open: (alias: string) => `Open ${alias}`,
    another: 'Receive one more file',
  },
  apart: {
    title: (what: string) => `${what}: written apart`,
    text: 'They were signed on a machine each, without your knowing of each other. Both stand, and none of them goes away. Talk to each other today. Go by the more serious one until you have looked at them.',
    caption: 'Beside each other',
    row: { when: 'When', level: 'Level', why: 'Reason', note: 'The whole note' },
    read: 'Read the note',
    side: (level: string, who: string, when: string) => `${level} · ${who}, ${when}`,
    compare: 'See the evaluations beside each other',
  },
  here: {
    label: 'From another machine',
    asOf: (from: string, made: string) =>
      `News from ${from}, as of ${made}. What was written there since has not come yet.`,
  },
};
