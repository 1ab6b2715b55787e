import { StoreProblem } from '../../flow/ports.ts';
import type { HandedOver } from '../citizen/handedOver.ts';
import type { VaultStatus } from '../ports.ts';
import type { Opened } from '../unlock/LockScreen.tsx';

/** What the whole window shows. */
export type Scene =
  | { readonly at: 'starting' }
  | { readonly at: 'firstStart' }
  | { readonly at: 'locked'; readonly status: Extract<VaultStatus, { readonly kind: 'locked' }> }
  | { readonly at: 'recovery'; readonly waitSeconds: number }
  | { readonly at: 'newPassphrase'; readonly opened: Opened }
  | { readonly at: 'lost' }
  | { readonly at: 'newer' }
  | { readonly at: 'damaged' }
  | { readonly at: 'restore' }
  /** Before a training is begun. */
  | { readonly at: 'training' }
  | { readonly at: 'hidden' }
  /** The citizen writes alone: the work is gone, and so are its keys. */
  | { readonly at: 'citizen'; readonly handed: HandedOver; readonly training: boolean }
  | { readonly at: 'unreachable' }
  | { readonly at: 'inside'; readonly opened: Opened };

/** Whether what is shown belongs to a training: as the opened vault says it, or while its lock screen stands. */
export const isTraining = (scene: Scene): boolean =>
  (scene.at === 'inside' && scene.opened.training === true) ||
  (scene.at === 'citizen' && scene.training) ||
  (scene.at === 'locked' && scene.status.training !== undefined);

/** Who was added by a colleague gets ways in of their own first, where this window writes. */
export const sceneOfOpened = (opened: Opened): Scene =>
  opened.renew === true && opened.writer ? { at: 'newPassphrase', opened } : { at: 'inside', opened };

/** The scene that belongs to what stands behind the lock screen. */
export function sceneOf(status: VaultStatus): Scene {
  switch (status.kind) {
    case 'none':
      return { at: 'firstStart' };
    case 'lost':
      return { at: 'lost' };
    case 'newer':
      return { at: 'newer' };
    case 'locked':
      return { at: 'locked', status };
    case 'open':
      return sceneOfOpened(status);
  }
}

/** The scene when not even that can be said. Damage is named as such: a fresh start or a reload would not mend it. */
export const sceneOfFailure = (error: unknown): Scene => ({
  at: error instanceof StoreProblem && error.kind === 'damaged' ? 'damaged' : 'unreachable',
});
