import type { Language } from '../model/define.ts';

/** Names of the entries a step signs beside its own kind; the step's own bears the title of the step. */
export const kindNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    children: 'Børn',
    safeContactCard: 'Sikker kontakt',
    caseOpened: 'Sagen',
    identityNote: 'Navn og adresse',
    promisedContact: 'Lovet kontakt',
    handover: 'Givet videre',
  },
  en: {
    children: 'Children',
    safeContactCard: 'Safe contact',
    caseOpened: 'The case',
    identityNote: 'Name and address',
    promisedContact: 'Promised contact',
    handover: 'Handed over',
  },
};
