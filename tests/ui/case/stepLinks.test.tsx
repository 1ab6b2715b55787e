// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StepLinks } from '../../../src/ui/case/StepLinks.tsx';

it('draws a way to a step when its title has come, and never one without a name', () => {
  const begin = vi.fn();
  const steps = ['pause', 'resume'] as const;
  const { rerender } = render(<StepLinks steps={steps} titles={new Map()} begin={begin} />);
  expect(screen.queryAllByRole('button')).toEqual([]);
  const titles = new Map([['resume', 'Sagen tages op igen']]);
  rerender(<StepLinks steps={steps} titles={titles} begin={begin} label={(title) => `${title}: nu`} />);
  expect(screen.getAllByRole('button')).toHaveLength(1);
  screen.getByRole('button', { name: 'Sagen tages op igen: nu' }).click();
  expect(begin).toHaveBeenCalledExactlyOnceWith('resume');
});
