import type { NotesText } from './notes.da.ts';

export const notesRoom: NotesText = {
  title: 'Notes',
  lead: 'Carry what was signed over into your own case system. Or give some of it to others.',
  back: 'Back to the case',
  empty: 'What has been signed will come here. Begin on the page of the case.',
  damaged: 'Part of the case cannot be read and is not here.',
  loadFailed: 'The page could not be fetched in full. Go back and try again.',
  choose: {
    legend: 'What shall go with it?',
    pending: (count) => `Everything not in your own case system yet (${String(count)})`,
    period: 'Everything in a period',
    one: 'A single note',
    from: 'From',
    to: 'To',
    which: 'Which note?',
    pick: 'Choose a note',
    entry: (title, when) => `${title} · ${when}`,
    chosen: (count) => (count === 1 ? '1 note is chosen.' : `${String(count)} notes are chosen.`),
    none: 'There are no notes here. Choose another period or another note.',
    dateProblem: 'Write a day that exists, e.g. 5 11 2026.',
    datesTurned: 'The last day lies before the first.',
  },
  profile: {
    legend: 'Who is it for?',
    name: {
      internalCase: 'Your own case system',
      citizen: 'The citizen',
      cooperatingAgency: 'A cooperating partner',
      protectivePartner: 'Police, crisis centre or duty service',
      notification: 'A notification',
    },
    use: {
      internalCase: 'Everything, word for word, as it was signed.',
      citizen: 'Without protected information. Think of who else may read it.',
      cooperatingAgency:
        'Another department, authority or provider. Without protected information, with the rule of contact.',
      protectivePartner: 'As for a cooperating partner. You tick places and times yourself.',
      notification: 'Without protected information. Name and address come on a sheet of their own.',
    },
  },
  preview: {
    title: 'For you alone: before it leaves',
    onlyHere: 'This stands on the screen only. It does not come into the document.',
    nothing: 'Everything you chose is in it.',
    count: (count) =>
      count === 1
        ? 'One piece of information is left out because it is protected.'
        : `${String(count)} pieces of information are left out because they are protected.`,
    which: 'See what is left out',
    whole: 'the whole note',
    newer: 'the whole note, as it was written in a newer version',
    nothingLeft: 'Nothing you chose can be given on here. Choose something else.',
    planHint: 'The safety plan is never given on from here. Read it at the office with the citizen.',
    tick: 'Tick what they must know',
    tickHint: 'Only what is needed today. Nothing is chosen beforehand.',
    tickNone: 'There are no places or times in what you chose.',
    read: 'Read the texts through. Free text can hold names, places and plans.',
    shared: 'Words that also stand in a protected answer',
    sharedLead: 'The text is not changed. Give another note if the words must not leave.',
    sharedLine: (title, label, words) => `${title}, “${label}”: ${words}`,
  },
  questions: {
    title: 'Before you send a letter or a digital message',
    points: [
      'Does the citizen share a letter box, mail or sign-in with anybody?',
      'Can others use the telephone or computer of the citizen?',
      'Can it be read on borger.dk or in another portal?',
      'Is the case closed here to all who do not need it?',
      'Is a relative employed here?',
    ],
  },
  document: 'The document',
  sheet: 'A sheet of its own',
  sheetLead: 'Send it in an envelope or message of its own. The document does not speak of it.',
  out: {
    copy: 'Copy',
    print: 'Print',
    copySheet: 'Copy the sheet',
    printSheet: 'Print the sheet',
    notNow: 'Not now',
    copyAsk: 'Copy the text?',
    copyWarning:
      'Other programs on this machine can read what is copied. Windows may keep a history of it. Do it only on a machine nobody else uses.',
    copied: 'The text is copied. Paste it now, and clear the clipboard afterwards.',
    copyFailed: 'The browser did not let us copy. Mark the text above and copy it yourself.',
    clear: 'Clear the clipboard',
    cleared:
      'The clipboard has been overwritten. If Windows keeps a history, the text is still in it. Press the Windows key and V, and delete it there.',
    clearFailed: 'The clipboard could not be cleared. Copy something else, e.g. a single word.',
    printAsk: 'Print it?',
    printWarning:
      'Paper can be found. Who fetches it at the printer, and where will it lie? Only the document comes on the paper.',
    onlyWithButton: 'This page cannot be printed.',
    otherTab: 'Copy and print in the other tab. Here you can read.',
  },
  journalise: 'Does it stand in your own case system?',
  access: {
    title: 'Has anybody asked for access?',
    text: 'Never answer from here. Give it to your data-protection officer, also when the person using violence asks for what is kept about himself or herself.',
  },
};
