import type { StreamRef } from '../../entries/entry.ts';
import type { PersonId } from '../../entries/ids.ts';
import type { ExchangePreview, ExchangeTaken, LastExchange, RefusedExchange } from '../exchangePort.ts';

interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What is said between the page and the Worker about files between machines. */
export interface ExchangeCalls {
  fingerprint: { ask: { readonly person: PersonId }; answer: string };
  joiningFile: { ask: { readonly person: PersonId }; answer: NamedFile };
  packExchange: {
    ask: { readonly streams: readonly StreamRef[]; readonly to: readonly PersonId[] };
    answer: NamedFile;
  };
  previewExchange: { ask: { readonly file: Uint8Array }; answer: ExchangePreview | RefusedExchange };
  takeExchangeIn: { ask: { readonly token: string }; answer: ExchangeTaken | RefusedExchange };
  lastExchanges: { ask: { readonly [name: string]: never }; answer: readonly LastExchange[] };
}
