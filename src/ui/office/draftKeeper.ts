import type { DraftValues } from '../../entries/draft.ts';
import type { DraftId } from '../../entries/ids.ts';
import { StoreProblem, type Drafts } from '../../flow/ports.ts';
import type { SaveState } from '../kit/saveState.ts';
import { createDraftWriter, type DraftWriter } from '../step/draftWriter.ts';
import { soonestFrame } from '../step/soonestFrame.ts';

/** Keeps what is typed in one form as a draft, which begins with the first change: looking at a form leaves nothing. */
export interface DraftKeeper {
  readonly change: (values: DraftValues, path: string) => void;
  /** Sends what is waiting and what failed before. Resolves when it is committed or has failed. */
  readonly flush: () => Promise<void>;
  /** Is the newest that was typed committed? */
  readonly isSaved: () => boolean;
  /** The draft, once it has begun. */
  readonly id: () => DraftId | null;
}

export function createDraftKeeper(options: {
  readonly drafts: Pick<Drafts, 'change'>;
  readonly begin: () => Promise<DraftId>;
  /** A draft that is taken up again, with its values. */
  readonly known: { readonly id: DraftId; readonly values: DraftValues } | null;
  readonly onState: (state: SaveState) => void;
}): DraftKeeper {
  const { onState } = options;
  let id = options.known?.id ?? null;
  let newest = options.known?.values ?? {};
  let saved = newest;
  let asked = 0;
  const dirty = new Set<string>();
  /** The newest values that were handed to the writer. */
  let sent = newest;
  const writerOf = (draft: DraftId, values: DraftValues): DraftWriter =>
    createDraftWriter({
      drafts: options.drafts,
      draft,
      values,
      isLongText: () => false,
      // Said only when nothing newer was typed meanwhile.
      onSaved: (upTo, at) => {
        if (upTo < asked || sent !== newest) return;
        saved = newest;
        onState({ kind: 'saved', at });
      },
      onFailed: (problem) => onState({ kind: 'failed', problem }),
      soon: soonestFrame,
    });
  let writing: Promise<DraftWriter | null> | null =
    options.known === null ? null : Promise.resolve(writerOf(options.known.id, options.known.values));
  const send = (writer: DraftWriter, paths: readonly string[]) => {
    dirty.clear();
    sent = newest;
    for (const path of paths) {
      asked += 1;
      writer.change(newest, path);
    }
  };
  const start = async (): Promise<DraftWriter | null> => {
    try {
      id = await options.begin();
      const writer = writerOf(id, {});
      send(writer, Object.keys(newest));
      return writer;
    } catch (error) {
      writing = null;
      onState({ kind: 'failed', problem: error instanceof StoreProblem ? error.kind : 'failed' });
      return null;
    }
  };
  return {
    id: () => id,
    isSaved: () => saved === newest,
    change: (values, path) => {
      newest = values;
      dirty.add(path);
      onState({ kind: 'saving' });
      writing ??= start();
      void writing.then((writer) => {
        if (writer !== null && dirty.size > 0) send(writer, [...dirty]);
      });
    },
    flush: async () => {
      if (writing === null && sent !== newest) writing = start();
      const writer = await writing;
      await writer?.flush();
    },
  };
}
