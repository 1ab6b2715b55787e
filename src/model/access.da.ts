import type { Compartment } from './vocabulary.ts';

/** What lies in each part of a case, as the book and the staff pages call it. */
export const accessDa: Readonly<Record<Compartment, string>> = {
  identity: 'Navn og adresse',
  contact: 'Dæknavn, sikker kontakt og fare',
  emergency: 'Nødark til gruppen',
  intake: 'Opsporing og børn',
  caseFile: 'Afdækning, samtaler, risiko, plan og beslutninger',
  participation: 'Det, gruppelederen skal vide',
  statistics: 'Tal uden navne',
  staff: 'Medarbejdere',
  settings: 'Kontorets aftaler',
  audit: 'Hvem der har set hvad',
  group: 'Grupper',
};
export type AccessWording = typeof accessDa;
