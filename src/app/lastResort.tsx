import { createRoot } from 'react-dom/client';
import type { VaultControl } from '../ui/ports.ts';
import { BrokenPage } from '../ui/shell/BrokenPage.tsx';
import { TextProvider } from '../ui/useText.tsx';
import type { Spoken } from './loadText.ts';

/**
 * For a fault that nobody caught: the whole page is gone then, and with it the lock that counts idle time. The keys go at
 * once, and what to do is said on a page of its own, in `place`.
 */
export const lastResort =
  (given: { readonly place: Element; readonly vault: Pick<VaultControl, 'lock'>; readonly spoken: Spoken }) =>
  (): void => {
    given.vault.lock().catch(() => undefined);
    const page = document.createElement('div');
    given.place.append(page);
    createRoot(page).render(
      <TextProvider language={given.spoken.language} text={given.spoken.text}>
        <BrokenPage onReload={() => location.reload()} />
      </TextProvider>,
    );
  };
