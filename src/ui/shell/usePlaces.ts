import { useMemo, useState, useSyncExternalStore } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import type { EntryId, StreamId } from '../../entries/ids.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import type { OfficePageId } from '../office/officePage.ts';
import type { GuidePageId, OfficeGuideId } from '../../text/guide/guidePage.ts';
import { browserAddressBar, createPlaces } from '../places.ts';

/** Where in the house one is. */
export type Place =
  | { readonly room: 'home'; readonly said?: 'signed' }
  | { readonly room: 'settings' }
  /** Who works on this machine; `handedOver`: a new colleague chooses a passphrase, and Back leads to what was written of them. */
  | { readonly room: 'staff'; readonly handedOver?: true }
  /** Groups: the list of them, the waiting list, one group, its plan or who is in it. `person`: on the waiting list. */
  | {
      readonly room: 'groups';
      readonly page?: 'waiting' | 'plan' | 'composition';
      readonly group?: StreamId;
      readonly person?: StreamId;
    }
  /** Whom this citizen must not meet in a group: key staff's own. */
  | { readonly room: 'conflictCheck'; readonly stream: StreamId }
  /** Files between machines; `stream`: the case one comes from. */
  | { readonly room: 'exchange'; readonly page: 'send' | 'receive' | null; readonly stream?: StreamId }
  /** Who has seen what. */
  | { readonly room: 'audit' }
  /** Without a page: the list of them. `from`: where one came from, when that is not home. */
  | {
      readonly room: 'guide';
      readonly page?: GuidePageId | OfficeGuideId;
      readonly from?: 'settings';
    }
  /** What to try in a training. */
  | { readonly room: 'training' }
  /** `at`: stands at what matters now, when it is opened for that; `after`: what was just signed in it. */
  | { readonly room: 'case'; readonly stream: StreamId; readonly at?: 'now'; readonly after?: StepId }
  /** The office's own settings; without a page, the list of them. */
  | { readonly room: 'office'; readonly page: OfficePageId | null }
  /** Every instrument, shipped and taken in: the list, one of them, or taking one in from its file. */
  | { readonly room: 'instruments'; readonly page: InstrumentPage | null }
  /** Signed notes on their way out; `entry` is the one that was asked for. */
  | { readonly room: 'notes'; readonly stream: StreamId; readonly entry: EntryId | null }
  /** The signed plan, read by the citizen at the office. */
  | { readonly room: 'plan'; readonly stream: StreamId }
  /** With a case: what fits it. */
  | { readonly room: 'directory'; readonly stream: StreamId | null }
  | { readonly room: 'evidence'; readonly stream: StreamId }
  | { readonly room: 'coordination'; readonly stream: StreamId }
  | { readonly room: 'compass'; readonly stream: StreamId }
  /** The newest one-page conversation on safety, to be read aloud. */
  | { readonly room: 'safetyTalk'; readonly stream: StreamId }
  /** The citizen's own plan, read by the citizen at the office. */
  | { readonly room: 'ownPlan'; readonly stream: StreamId }
  /** Who is away, and who steps in. */
  | { readonly room: 'absence' }
  /** Who can open the case, and why. */
  | { readonly room: 'access'; readonly stream: StreamId }
  | { readonly room: 'riskHistory'; readonly stream: StreamId }
  | { readonly room: 'measures'; readonly stream: StreamId }
  /** One group, its sessions, threads, paper and emergency sheets; `said`: what was just signed in it. */
  | {
      readonly room: 'group';
      readonly stream: StreamId;
      readonly page?:
        | 'print'
        | { readonly session: number }
        | { readonly threads: StreamId | null }
        | { readonly sheet: StreamId };
      readonly said?: 'signed' | 'signedNotSent';
    }
  /** What key staff write for a group from the case: clearance, the emergency sheet, an answer to what it told. */
  | { readonly room: 'caseGroup'; readonly stream: StreamId; readonly page: 'clearance' | 'sheet' | 'told' }
  /** A closed case moves out into a file. */
  | { readonly room: 'leaving'; readonly stream: StreamId }
  /** `fileName`: of a case that is away. */
  | { readonly room: 'erasing'; readonly stream: StreamId; readonly fileName: string | null }
  /** A case comes in from its file. */
  | { readonly room: 'fetching' }
  | { readonly room: 'correction'; readonly stream: StreamId; readonly entry: EntryId }
  | {
      readonly room: 'step';
      readonly step: StepId;
      /** The case it belongs to; null before there is one. */
      readonly stream: StreamId | null;
      readonly givens: Readonly<Record<string, string>>;
      /** The draft to go on with; null begins anew. */
      readonly draft: string | null;
      /** Where it was begun, when that is where one goes on afterwards: a room of the case, or the home page. */
      readonly from?: 'evidence' | 'coordination' | 'measures' | 'compass' | 'safetyTalk' | 'home' | 'group';
      /** What a draft that is begun anew begins with. */
      readonly values?: DraftValues;
    };

/** A pack by its id and version. */
export type InstrumentPage = { readonly pack: string; readonly version: string } | 'import';

export interface Places {
  readonly place: Place;
  /** Changes with every move: rooms begin anew when it does. */
  readonly key: string;
  readonly go: (place: Place) => void;
  /** Takes the place of this one: after signing, Back must not lead into signed work. */
  readonly replace: (place: Place) => void;
  /** Says more about where we already are (which draft was begun), without moving. */
  readonly settle: (place: Place) => void;
  /** A page further in the room where we are: it stays as it is, and Back comes here again. */
  readonly deeper: (place: Place) => void;
  /** Forgets everything and stands at home: whoever unlocks next begins there. */
  readonly forget: () => void;
}
interface Visit {
  readonly place: Place;
  readonly key: string;
}

/** Moves between rooms with Back and Forward; nothing of it in the address, the title or the history. */
export function usePlaces(newToken: () => string): Places {
  const [places] = useState(() =>
    createPlaces<Visit>({
      start: () => ({ place: { room: 'home' }, key: newToken() }),
      newToken,
      address: browserAddressBar,
    }),
  );
  const here = useSyncExternalStore(places.follow, places.now);
  const moves = useMemo(
    () => ({
      go: (place: Place) => places.go({ place, key: newToken() }),
      replace: (place: Place) => places.replace({ place, key: newToken() }),
      settle: (place: Place) => places.replace({ place, key: places.now().key }),
      deeper: (place: Place) => places.go({ place, key: places.now().key }),
      forget: places.forget,
    }),
    [places, newToken],
  );
  return useMemo(() => ({ ...here, ...moves }), [here, moves]);
}
