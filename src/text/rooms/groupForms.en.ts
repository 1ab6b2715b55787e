import type { GroupFormsText } from './groupForms.da.ts';

export const groupForms: GroupFormsText = {
  concern: {
    title: (alias) => `Concern for safety: ${alias}`,
    ringFirst: 'Ring first, write afterwards.',
    what: 'What did you see or hear?',
    hint: 'The key worker reads it in the case.',
    missing: 'Write what you saw or heard.',
    sign: 'Sign the concern',
    close: 'Close',
  },
  reached: {
    title: (alias) => `Whom did you reach? ${alias}`,
    who: 'Who?',
    day: 'Day',
    dayHint: 'For example 24.11.2026',
    at: 'Time',
    atHint: 'For example 17.30',
    agreed: 'What did you agree?',
    whoMissing: 'Write whom you reached.',
    dayWrong: 'Write the day, for example 24.11.2026. It cannot lie in the future.',
    atWrong: 'Write the time, for example 17.30.',
    sign: 'Sign',
    close: 'Close',
  },
  talk: {
    title: (alias) => `Talk after an absence: ${alias}`,
    day: 'Day',
    dayHint: 'For example 24.11.2026',
    text: 'What did you talk about?',
    hint: 'The key worker reads it in the case.',
    missing: 'Write what you talked about.',
    dayWrong: 'Write the day, for example 24.11.2026. It cannot lie in the future.',
    sign: 'Sign',
    close: 'Close',
  },
};
