import type { ReactNode } from 'react';
import type { Draft, DraftValues } from '../../entries/draft.ts';
import type { AnyWording, StepDefinition } from '../../model/define.ts';
import type { Reason } from '../../model/reasons.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';

/** What a room hands to the wizard: the work, its words, its last page, and what only the room may do. */
export interface StepWizardProps {
  readonly step: StepDefinition;
  readonly wording: AnyWording;
  /** Opened by the room: begun anew, or taken up again by the worker's own choice. */
  readonly draft: Draft;
  /** Draws the last page. What it takes to sign is fetched after the first question is shown, never before. */
  readonly renderReview: (onMend: ReviewPageProps['onMend']) => ReactNode;
  /** The first page has been turned: the last one may come soon. */
  readonly onTurned?: (() => void) | undefined;
  readonly onSigned: () => void;
  /** The work is left as a draft, all of it saved. */
  readonly leave: () => void;
  /** Offered when saving or signing fails. */
  readonly saveBackup?: (() => void) | undefined;
  readonly inConversation?: boolean | undefined;
  /** The local way of working at this step, folded over the questions. */
  readonly localWays?: ReactNode;
  /** Said over the first page, before anybody writes. */
  readonly first?: ReactNode;
}

/** What the last page needs beside the work itself. */
export interface ReviewPageProps extends Pick<StepWizardProps, 'wording' | 'draft' | 'saveBackup'> {
  /** Said beside the signature. */
  readonly beside?: ReactNode;
  /** Goes to the page of an answer, to mend it. */
  readonly onMend: (topic: string, path: string) => void;
  /** May it be signed? The doors' reasons; none means yes. */
  readonly checkDoor: (bodies: readonly SignableBody[]) => readonly Reason[];
  readonly reasonWords: (reason: Reason) => string;
  /** One entry as it will read: the name of its kind and its note. */
  readonly renderNote: (body: SignableBody) => { readonly title: string; readonly text: string };
  /** Resolves at the durable commit, rejects with a `StoreProblem`; everything typed stays on screen then. */
  readonly sign: (work: {
    readonly bodies: readonly SignableBody[];
    readonly values: DraftValues;
  }) => Promise<void>;
}
