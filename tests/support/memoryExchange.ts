import type { ExchangeControl } from '../../src/ui/exchange/exchangePort.ts';

/** Files between machines in memory: nothing is sealed, and every file brings nothing. */
export function memoryExchange(): ExchangeControl {
  return {
    fingerprint: async () => 'abcd efgh ijkm npqr stuv wxyz',
    joiningFile: async () => ({ fileName: 'fil-abcdefgh.age', bytes: new Uint8Array([1]) }),
    pack: async () => ({ fileName: 'fil-abcdefgh.age', bytes: new Uint8Array([1]) }),
    preview: async () => ({ kind: 'refused', why: 'notAnExchangeFile' }),
    takeIn: async () => ({ kind: 'refused', why: 'notAnExchangeFile' }),
    last: async () => [],
  };
}
