import type { PlanText } from './plan.da.ts';

/** Words of the safety plan beside its questions, and of the plan as it is read at the office. */
export const planRoom: PlanText = {
  title: 'The plan',
  lead: 'Read it here as often as you like. Press F9 to hide the screen.',
  back: 'Back to the case',
  none: 'The plan comes here when it is signed.',
  newerVersion: 'The plan was made in a newer version. It is shown here as it was signed.',
  madeOn: (date) => `Made ${date}`,
  alreadyDoes: 'What I already do',
  whoWhen: (who, when) => `${who} · ${when}`,
  nothingYet: 'The plan has no agreements yet.',
  staffOnly: 'Your own plan',
  staffOnlyLead: 'The citizen did not want a plan. This is what you do yourselves. Show it to nobody else.',
  weDo: 'What we do',
  reviseOn: (date) => `We look at it again ${date}`,
  offerAgainOn: (date) => `We offer a shared plan again ${date}`,
  newerEvaluation: 'The risk has been evaluated again since the plan was made. Look at it together today.',
  notOnPaper: 'This page cannot be printed.',
  paper: {
    title: 'Something to take along',
    none: 'You have agreed that nothing goes on paper. The citizen can always read the plan here.',
    card: 'You have agreed on a card with numbers only. Nothing else stands on it.',
    showCard: 'Show the card',
    copy: 'You have agreed on a copy. It has no title and no name.',
    showCopy: 'Show the copy',
    careful: 'Ask once more before you print: “Who can find it?”',
    print: 'Print',
    backToPlan: 'Back to the plan',
  },
  card: {
    title: 'Card with numbers',
    lead: 'Only the numbers go on the paper. Explain them to the citizen now.',
    numbers: {
      emergency: 'Emergency',
      levUdenVold: 'Help with violence, day and night',
    },
    toCheck: 'check the number',
  },
  copyTitle: 'Copy of the plan',
  begin: {
    title: 'There is an earlier plan',
    lead: (date) => `The plan of ${date} can be taken into the new one. Then nobody has to write it again.`,
    take: 'Begin with the earlier plan',
    afresh: 'Begin afresh',
    stays: 'The earlier plan stays as it is.',
  },
  evaluatedAgain:
    'The risk has been evaluated again since the draft was begun. Look the plan through before you sign.',
  unfilled: {
    title: 'Something is not finished',
    text: 'These agreements still hold a …. Write what belongs there, or remove the agreement.',
  },
  blocks: {
    inPlan: 'In the plan',
    inPlanLead: 'These pages come by themselves. They may stay empty.',
    why: 'Why these pages are here',
    because: (reasons) => `Suggested because ${reasons}.`,
    and: 'and',
  },
  suggestions: {
    title: 'Suggestions',
    lead: 'Take only what fits. The text can be changed afterwards.',
    add: 'Add',
    added: 'Added. Write who does it, and when.',
  },
  doesAlready: 'The citizen already does this',
};
