// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/kit/Button.tsx';
import { Dialog } from '../../../src/ui/kit/Dialog.tsx';
import { LinkButton } from '../../../src/ui/kit/LinkButton.tsx';
import { Notice } from '../../../src/ui/kit/Notice.tsx';
import { Page } from '../../../src/ui/kit/Page.tsx';
import { StatusChip } from '../../../src/ui/kit/StatusChip.tsx';
import { TextField } from '../../../src/ui/kit/TextField.tsx';
import { onScreen } from '../../support/onScreen.tsx';

describe('the kit', () => {
  it('gives a new page the focus on its heading, and the same page none', async () => {
    const { show, user } = onScreen(
      <Page title="I dag">
        <Button>Ny samtale</Button>
      </Page>,
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'I dag' }));
    await user.click(screen.getByRole('button', { name: 'Ny samtale' }));
    show(
      <Page title="I dag" saveState={{ kind: 'saving' }}>
        <Button>Ny samtale</Button>
      </Page>,
    );
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ny samtale' }));
    show(
      <Page title="Sagen">
        <Button>Ny samtale</Button>
      </Page>,
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Sagen' }));
  });

  it('gives the error summary the focus, and leads from it to the field', async () => {
    const { user } = onScreen(
      <Page title="Ny sag" errors={[{ message: 'Dækord: Svaret mangler.', target: 'alias' }]}>
        <TextField
          id="alias"
          label="Dækord"
          value=""
          onChange={() => undefined}
          error="Dækord: Svaret mangler."
        />
      </Page>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await user.click(screen.getByRole('button', { name: 'Dækord: Svaret mangler.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Dækord'));
  });

  it('names every notice by a word, not by its colour', () => {
    onScreen(
      <>
        <Notice tone="info" title="a" />
        <Notice tone="warning" title="b" />
        <Notice tone="danger" title="c" />
        <Notice tone="done" title="d" />
      </>,
    );
    for (const word of ['Bemærk', 'Vigtigt', 'Fare', 'Klaret']) expect(screen.getByText(word)).toBeTruthy();
  });

  it('keeps the shape of a chip out of its name', () => {
    onScreen(<StatusChip shape="triangle">Forhøjet</StatusChip>);
    expect(screen.getByText('▲').getAttribute('aria-hidden')).toBe('true');
  });

  it('gives the browser no password field to remember where the style can hide the letters', () => {
    vi.stubGlobal('CSS', { supports: () => true });
    const field = <TextField label="Adgangssætning" value="" onChange={() => undefined} secret />;
    const { unmount } = onScreen(field);
    const hidden = screen.getByRole('textbox', { name: 'Adgangssætning' });
    expect([hidden.getAttribute('type'), hidden.getAttribute('autocomplete')]).toEqual(['text', 'off']);
    expect(hidden.className).toContain('kit-secret');
    unmount();
    vi.stubGlobal('CSS', { supports: () => false });
    onScreen(field);
    expect(screen.getByLabelText('Adgangssætning').getAttribute('type')).toBe('password');
    vi.unstubAllGlobals();
  });

  it('asks in a native dialog that Escape closes', async () => {
    let closed = 0;
    const dialog = (open: boolean) => (
      <Dialog
        open={open}
        title="Slet kladden?"
        onClose={() => {
          closed += 1;
        }}
        actions={<LinkButton onPress={() => undefined}>Behold den</LinkButton>}
      />
    );
    const { show } = onScreen(dialog(true));
    const shown = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Slet kladden?' });
    expect(shown.open).toBe(true);
    show(dialog(false));
    expect(shown.open).toBe(false);
    expect(closed).toBe(1);
  });

  it('writes the same page in English when that is the language', () => {
    onScreen(
      <Page title="Today" back={{ onPress: () => undefined }}>
        {null}
      </Page>,
      { language: 'en' },
    );
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy();
  });
});
