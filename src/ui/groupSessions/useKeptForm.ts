import type { DraftValues } from '../../entries/draft.ts';
import type { DraftId, StreamId } from '../../entries/ids.ts';
import { useKeptDraft, type KeptDraft } from '../groups/useKeptDraft.ts';

/** One form of the group's rooms. `about` tells forms of one sort apart: a session, a person. */
export interface FormPlace {
  readonly step: `group.${string}`;
  readonly stream: StreamId;
  readonly about: string;
}

export interface KeptForm extends Pick<KeptDraft, 'here' | 'keptAt' | 'values' | 'text' | 'state'> {
  readonly set: KeptDraft['change'];
  /** Resolves when everything typed is committed or has failed, with the draft it stands in. */
  readonly flush: () => Promise<DraftId | null>;
  /** Begins anew. The draft is gone with its signature; without one it is deleted. */
  readonly clear: () => Promise<void>;
}

/**
 * A form of the group's rooms. In the middle of a session nobody has time to choose: unfinished work is taken up where it was
 * left, and the form says so. `begins`: what a form that is begun anew holds.
 */
export function useKeptForm({ step, stream, about }: FormPlace, begins: DraftValues = {}): KeptForm {
  const { change, begin, flush, id, ...kept } = useKeptDraft(
    {
      key: `${step} ${stream} ${about}`,
      info: { step, stream, givens: { about } },
      isMine: (info) => info.step === step && info.stream === stream && info.givens['about'] === about,
    },
    begins,
  );
  return {
    ...kept,
    set: change,
    flush: async () => {
      await flush();
      return id();
    },
    clear: () => begin(begins),
  };
}
