import type { GuidePageId } from '../../src/text/guide/guidePage.ts';

/**
 * The pictures of `docs/billeder`, and what each shows to one who cannot see it. They are taken in a training, where
 * nothing is sent: the page about that has none.
 */
export const guidePictures: Readonly<Partial<Record<GuidePageId, string>>> = {
  askRoutinely: 'Siden »Før du spørger« med listen over det, der skal være trygt',
  somebodyTells: 'Siden om sikker kontakt, med det, der aldrig må bruges',
  notification: 'Et kort om et barn, med tre svar at vælge mellem',
  situation: 'En side af »Borgerens situation« om dem, der udøver vold',
  risk: 'En side af risikovurderingen med korte spørgsmål og fem svar i hver linje',
  plan: 'En side af sikkerhedsplanen med aftaler og forslag',
  wayOn: 'Siden med kontorets kriterier i den samlede vurdering',
  followUp: 'Siden »Siden sidst« i en opfølgning',
  planGroup: 'Siden »Sæt gruppen sammen« med dem, der er valgt, og par, som ingen har undersøgt',
  groupSession: 'Gruppens side med, hvem der er klar til næste møde, og mødegangene',
  notes: 'Siden »Notater«, hvor man vælger, hvad der skal med, og hvem det er til',
  workday: 'Forsiden »I dag« med det, der haster, øverst',
  handingOver: 'Siden »Hvem skal tage over?«, hvor man skriver modtager og stedfortræder',
};

/** The pictures of the README, by file name, with what they show. */
export const readmePictures = {
  home: 'The front page: one line per case, what is urgent first',
  question: 'A question with its answers, and how to ask beside it',
  case: 'A case: what matters now, the tasks and what each waits for',
  danger: 'Immediate danger: large lines and numbers',
  'case-narrow': 'The same case on a telephone',
} as const;
export type ReadmePicture = keyof typeof readmePictures;
