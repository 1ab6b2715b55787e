// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { detection } from '../../../src/model/steps/detection.ts';
import { detectionDa } from '../../../src/model/steps/detection.da.ts';
import { fetchPartsOf } from '../../../src/ui/step/partsOfWork.ts';
import { aWizard } from './wizard.tsx';

it('draws what belongs between the questions with the questions, so that no button moves away from under a press', async () => {
  await fetchPartsOf('detection', 'da');
  const wizard = await aWizard({
    step: detection,
    wording: detectionDa,
    values: {
      wayIn: 'routine',
      conversationForm: 'inPerson',
      'safeToAsk.inPerson': 'confirmed',
      askedWith: 'hark',
    },
  });
  await wizard.onward();
  const about = screen.getByRole('group', { name: /bange for din partner/ });
  await wizard.user.click(within(about).getByRole('radio', { name: /^Ja/ }));
  expect(screen.getByRole('region', { name: /^Om svarene/ })).toBeTruthy();
});
