import { describe, expect, it } from 'vitest';
import { asDraftId } from '../../../src/entries/ids.ts';
import type { Request } from '../../../src/store/client/messages.ts';
import { vaultClient } from '../../../src/store/client/vaultClient.ts';
import { stamp } from '../../support/vaultOf.ts';

describe('what is typed', () => {
  it('leaves for the Worker before anything else can happen, change by change', () => {
    const left: Request[] = [];
    const { drafts } = vaultClient({
      startWorker: () => ({
        postMessage: (message) => left.push(message),
        terminate: () => undefined,
        addEventListener: () => undefined,
      }),
      now: () => stamp,
      modelVersion: '2022.1',
      persist: () => Promise.resolve(true),
      hold: () => Promise.resolve(null),
    });
    for (const at of [0, 1, 2]) {
      void drafts
        .change(asDraftId('d'), [{ splice: 'note', at, removed: 0, inserted: 'x' }])
        .catch(() => null);
      expect(left.map(({ call }) => call)).toEqual(Array.from({ length: at + 1 }, () => 'changeDraft'));
    }
  });
});
