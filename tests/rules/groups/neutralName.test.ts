import { expect, it } from 'vitest';
import { tellingWord } from '../../../src/rules/groups/neutralName.ts';

it('names the word that tells what a group is about', () => {
  expect(tellingWord('Gruppe mod vold')).toBe('vold');
  expect(tellingWord('VOLDSUDSATTE, hold 2')).toBe('VOLDSUDSATTE');
  expect(tellingWord('Efter krisecentret')).toBe('krisecentret');
  expect(tellingWord('Ekspartner-gruppen')).toBe('Ekspartner');
  expect(tellingWord('Min eks og mig')).toBe('eks');
  expect(tellingWord('Ofre')).toBe('Ofre');
  expect(tellingWord('Vo\u0301ld')).toBe('Vo\u0301ld');
});

it('lets a neutral name stand, also where letters of such a word stand inside another', () => {
  for (const name of ['Tirsdagsholdet', 'Kaffe i salen', 'Offentligt rum', 'Eksempelholdet', ''])
    expect(tellingWord(name)).toBeNull();
});
