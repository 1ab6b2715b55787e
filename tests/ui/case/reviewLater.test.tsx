// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import { ReviewLater } from '../../../src/ui/case/ReviewLater.tsx';
import type { Work } from '../../../src/ui/case/useWork.ts';
import { aDraft, everyKind, everyKindWords } from '../../support/aStep.ts';
import { onScreen } from '../../support/onScreen.tsx';
import { memoryPorts } from '../../support/memoryPorts.ts';

async function lastPage(failed: boolean) {
  const ports = memoryPorts();
  const draft = await aDraft(ports.drafts, everyKind.id, {});
  const work: Work = { kind: 'ready', step: everyKind, wording: everyKindWords, draft, contents: null };
  let asked = 0;
  const fetch = () => {
    asked += 1;
  };
  const view = onScreen(
    <ReviewLater
      review={{ parts: null, failed, fetch }}
      work={work}
      stream={asStreamId('case-1')}
      givens={{}}
      onSignedAsCase={() => undefined}
      onMend={() => undefined}
      saveBackup={() => undefined}
    />,
    { ports },
  );
  return { ...view, asked: () => asked };
}

it('asks for the last page when nobody has asked before', async () => {
  const { asked } = await lastPage(false);
  expect(asked()).toBe(1);
});

it('says that the last page could not be fetched, and tries again when told to', async () => {
  const { asked, user } = await lastPage(true);
  const before = asked();
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
  await user.click(screen.getByRole('button'));
  expect(asked()).toBe(before + 1);
});
