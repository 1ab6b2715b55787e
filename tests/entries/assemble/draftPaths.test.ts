import { describe, expect, it } from 'vitest';
import { applyChange, type DraftValues } from '../../../src/entries/draft.ts';
import {
  addItem,
  choicesAt,
  givenOf,
  isAnswered,
  itemPath,
  itemsOf,
  partsOfPath,
  removeItem,
  restoreItem,
} from '../../../src/entries/draftPaths.ts';

describe('draft paths', () => {
  it('name a question, or a question of an item, also when the id holds dots', () => {
    expect(partsOfPath('hark.h')).toEqual({ field: 'hark.h', item: null });
    expect(partsOfPath(itemPath('children', 'c1', 'age'))).toEqual({
      field: 'age',
      item: { list: 'children', id: 'c1' },
    });
  });

  it('know nothing, blanks, empty lists and an untouched date as no answer', () => {
    for (const value of [undefined, null, '', ' \n', [], '||', ' | | '])
      expect(isAnswered(value)).toBe(false);
    for (const value of ['no', ['x'], '1||', '0']) expect(isAnswered(value)).toBe(true);
  });

  it('bring a removed item back whole, at the place it had', () => {
    let values: DraftValues = {};
    for (const id of ['a', 'b', 'c']) values = applyChange(values, addItem(values, 'children', id));
    values = applyChange(values, { set: 'children/b/label', to: 'Barn 2' });
    values = applyChange(values, removeItem(values, 'children', 'b'));
    expect(itemsOf(values, 'children')).toEqual(['a', 'c']);
    values = applyChange(values, restoreItem(values, 'children', 'b', 1));
    expect(itemsOf(values, 'children')).toEqual(['a', 'b', 'c']);
    expect(values['children/b/label']).toBe('Barn 2');
  });

  it('count an item once, and one text as one choice', () => {
    expect(itemsOf({ list: ['a', 'a', 'b'] }, 'list')).toEqual(['a', 'b']);
    expect(choicesAt({ never: 'sms' }, 'never')).toEqual(['sms']);
    expect(choicesAt({ never: '' }, 'never')).toEqual([]);
  });

  it('find what a step was opened with under either spelling', () => {
    expect(givenOf({ 'given.child': 'c1' }, 'child')).toBe('c1');
    expect(givenOf({ child: 'c1' }, 'given.child')).toBe('c1');
    expect(givenOf({}, 'child')).toBeUndefined();
  });
});
