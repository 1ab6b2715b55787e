/** What answers a word of a group, on the case page. Part of the case's words. */
export const fromGroup = {
  told: 'Svar gruppen',
  clearance: 'Skriv til gruppelederen',
};
export type CaseFromGroupText = typeof fromGroup;
