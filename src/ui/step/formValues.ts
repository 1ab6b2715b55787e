import type { DraftValue, DraftValues } from '../../entries/draft.ts';

/** Raw answers as the form keeps them, by form name. */
export type FormValues = Record<string, DraftValue | undefined>;

/** A draft path as a name the form takes whole: it would read a dot (`hark.h`) as a way into an object. */
export const formName = (path: string): string => path.replaceAll('.', ':');

export const toFormValues = (values: DraftValues): FormValues =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [formName(path), value]));
