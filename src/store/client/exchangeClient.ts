import type { StreamRef } from '../../entries/entry.ts';
import type { PersonId } from '../../entries/ids.ts';
import type { ExchangePreview, ExchangeTaken, LastExchange, RefusedExchange } from '../exchangePort.ts';
import type { StorePort } from './messagePort.ts';

/** Files between machines, as the page asks for them. Saving and reading the bytes is the page's. */
export function storeExchange(port: StorePort) {
  return {
    fingerprint: (person: PersonId): Promise<string> => port.ask('fingerprint', { person }),
    joiningFile: (person: PersonId): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> =>
      port.ask('joiningFile', { person }),
    pack: (request: {
      readonly streams: readonly StreamRef[];
      readonly to: readonly PersonId[];
    }): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> =>
      port.ask('packExchange', request),
    preview: (file: Uint8Array): Promise<ExchangePreview | RefusedExchange> =>
      port.ask('previewExchange', { file }),
    takeIn: (token: string): Promise<ExchangeTaken | RefusedExchange> =>
      port.ask('takeExchangeIn', { token }),
    last: (): Promise<readonly LastExchange[]> => port.ask('lastExchanges', {}),
  };
}
