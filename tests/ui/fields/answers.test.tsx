// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DateField, NumberField, ScaleField, TextField } from '../../../src/model/define.ts';
import { ChoiceAnswer } from '../../../src/ui/fields/ChoiceAnswer.tsx';
import { ChoicesAnswer } from '../../../src/ui/fields/ChoicesAnswer.tsx';
import { ConfirmAnswer } from '../../../src/ui/fields/ConfirmAnswer.tsx';
import { DateAnswer } from '../../../src/ui/fields/DateAnswer.tsx';
import { ScaleAnswer } from '../../../src/ui/fields/ScaleAnswer.tsx';
import { LongTextAnswer, NumberAnswer, ShortTextAnswer } from '../../../src/ui/fields/TextAnswer.tsx';
import { answering, source } from './answering.tsx';

const described = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' | ');

describe('a choice', () => {
  const field = {
    id: 'bange',
    kind: 'choice',
    options: ['yes', 'no', 'notKnown'],
    required: true,
    source,
  } as const;
  const words = {
    label: 'Er du bange?',
    hint: 'Lige nu.',
    options: { yes: 'Ja', no: 'Nej', notKnown: 'Ved ikke' },
  };

  it('is a named group with nothing chosen beforehand', async () => {
    const { user, last } = answering(ChoiceAnswer, field, words);
    const group = screen.getByRole('group', { name: 'Er du bange?' });
    expect(
      within(group)
        .getAllByRole<HTMLInputElement>('radio')
        .some((radio) => radio.checked),
    ).toBe(false);
    expect(described(group)).toBe('Lige nu.');
    await user.click(screen.getByRole('radio', { name: 'Ved ikke' }));
    expect(last()).toBe('notKnown');
  });

  it('is chosen with the keys 1 to 9 while the group has the focus, and not elsewhere', async () => {
    const { user, heard, last } = answering(ChoiceAnswer, field, words);
    await user.keyboard('1');
    expect(heard).toEqual([]);
    await user.tab();
    await user.keyboard('3');
    expect(last()).toBe('notKnown');
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Ved ikke' }));
    await user.keyboard('9');
    expect(heard).toHaveLength(1);
  });

  it('says its error in the same words as the summary, hung on the group', () => {
    answering(ChoiceAnswer, field, words, { error: 'Er du bange: Svaret mangler.' });
    expect(described(screen.getByRole('group'))).toContain('Er du bange: Svaret mangler.');
  });

  it('marks what is optional, and what must not reach the person using violence', () => {
    answering(
      ChoiceAnswer,
      { id: 'x', kind: 'choice', options: ['a'], protected: true, source },
      { label: 'Hvor?' },
    );
    const name = screen.getByRole('group').querySelector('legend')?.textContent;
    expect(name).toContain('valgfrit');
    expect(name).toContain('Beskyttet oplysning');
  });
});

describe('several choices', () => {
  it('keeps the order of the model whatever order they were ticked in', async () => {
    const field = { id: 'veje', kind: 'choices', options: ['call', 'sms', 'letter'], source } as const;
    const words = { label: 'Veje', options: { call: 'Opkald', sms: 'SMS', letter: 'Brev' } };
    const { user, last } = answering(ChoicesAnswer, field, words);
    await user.click(screen.getByRole('checkbox', { name: 'Brev' }));
    await user.click(screen.getByRole('checkbox', { name: 'Opkald' }));
    expect(last()).toEqual(['call', 'letter']);
    await user.keyboard('3');
    expect(last()).toEqual(['call']);
  });
});

describe('a confirmation', () => {
  it('is one unticked box for all of its points', async () => {
    const field = { id: 'trygt', kind: 'confirm', source } as const;
    const { user, heard } = answering(ConfirmAnswer, field, {
      label: 'Trygt?',
      points: ['Alene', 'Et roligt sted'],
    });
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    expect(box.checked).toBe(false);
    expect(described(box)).toBe('AleneEt roligt sted');
    await user.click(box);
    await user.click(box);
    expect(heard).toEqual(['confirmed', null]);
  });
});

describe('a text', () => {
  const field: TextField = { id: 'ord', kind: 'shortText', source };

  it('asks the browser to keep nothing of it and send it nowhere', () => {
    answering(ShortTextAnswer, field, { label: 'Ord' });
    const input = screen.getByRole('textbox');
    expect(input.getAttribute('autocomplete')).toBe('off');
    expect(input.getAttribute('spellcheck')).toBe('false');
  });

  it('keeps emoji, markup and control characters as text', async () => {
    const { user, last } = answering(LongTextAnswer, { ...field, kind: 'longText' }, { label: 'Ord' });
    await user.click(screen.getByRole('textbox'));
    await user.paste('<b>🌿\u0000</b>\nny linje');
    expect(last()).toBe('<b>🌿\u0000</b>\nny linje');
    await user.clear(screen.getByRole('textbox'));
    expect(last()).toBeNull();
  });
});

describe('a number', () => {
  it('keeps what was typed even when it is none', async () => {
    const field: NumberField = { id: 'alder', kind: 'number', min: 0, max: 120, source };
    const { user, last } = answering(NumberAnswer, field, { label: 'Alder' });
    await user.type(screen.getByLabelText(/Alder/), '34 år');
    expect(last()).toBe('34 år');
    expect(screen.getByLabelText(/Alder/).getAttribute('inputmode')).toBe('numeric');
  });
});

describe('a date', () => {
  const field: DateField = { id: 'dag', kind: 'date', allow: 'any', source };

  it('is three boxes, kept as typed until it is a date', async () => {
    const { user, last } = answering(DateAnswer, field, { label: 'Hvornår?' });
    await user.type(screen.getByLabelText('Dag'), '03');
    expect(last()).toBe('03||');
    await user.type(screen.getByLabelText('Måned'), '11');
    await user.type(screen.getByLabelText('År'), '2026');
    expect(last()).toBe('2026-11-03');
    expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('03');
  });

  it('takes a whole date that is pasted into any box, and can be emptied', async () => {
    const { user, last } = answering(DateAnswer, field, { label: 'Hvornår?' });
    await user.click(screen.getByLabelText('Måned'));
    await user.paste('3.11.2026');
    expect(last()).toBe('2026-11-03');
    for (const part of ['Dag', 'Måned', 'År']) await user.clear(screen.getByLabelText(part));
    expect(last()).toBeNull();
  });

  it('shows a date that came from the draft', () => {
    answering(DateAnswer, field, { label: 'Hvornår?' }, { value: '2026-11-03' });
    expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('3');
  });
});

describe('a scale', () => {
  it('names both ends, offers every number and the reasons for none, and colours nothing', async () => {
    const field: ScaleField = { id: 'tryg', kind: 'scale', min: 0, max: 10, options: ['notAsked'], source };
    const words = {
      label: 'Hvor tryg?',
      lowest: 'slet ikke',
      highest: 'helt',
      options: { notAsked: 'Ikke spurgt' },
    };
    const { user, last } = answering(ScaleAnswer, field, words);
    expect(screen.getAllByRole('radio')).toHaveLength(12);
    expect(described(screen.getByRole('radio', { name: '0' }))).toBe('0: slet ikke');
    expect(described(screen.getByRole('radio', { name: '10' }))).toBe('10: helt');
    await user.click(screen.getByRole('radio', { name: '7' }));
    expect(last()).toBe('7');
    await user.click(screen.getByRole('radio', { name: 'Ikke spurgt' }));
    expect(last()).toBe('notAsked');
  });
});
