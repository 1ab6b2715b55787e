// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DateAnswer } from '../../../src/ui/fields/DateAnswer.tsx';
import { LongTextAnswer, NumberAnswer, ShortTextAnswer } from '../../../src/ui/fields/TextAnswer.tsx';
import { answering, source } from './answering.tsx';

it('every box one types in asks the browser to keep nothing of it and to send it nowhere', () => {
  answering(ShortTextAnswer, { id: 'a', kind: 'shortText', source }, { label: 'Kort' });
  answering(LongTextAnswer, { id: 'b', kind: 'longText', source }, { label: 'Lang' });
  answering(NumberAnswer, { id: 'c', kind: 'number', min: 0, max: 9, source }, { label: 'Tal' });
  answering(DateAnswer, { id: 'd', kind: 'date', allow: 'any', source }, { label: 'Dag' });
  const boxes = screen.getAllByRole('textbox');
  expect(boxes).toHaveLength(6);
  for (const box of boxes) {
    expect(box.getAttribute('autocomplete')).toBe('off');
    expect(box.getAttribute('spellcheck')).toBe('false');
  }
});
