import { expect, it } from 'vitest';
import { citizensWords } from '../../src/flow/citizensWords.ts';
import { evidenceList } from '../../src/flow/evidenceList.ts';
import { aCase } from '../support/aCase.ts';

it('lists evidence by the day it happened, the oldest first, whenever it was written', () => {
  const { entries } = aCase()
    .signs('evidenceItem', { onDay: '2026-10-02', what: 'Beskeder', kind: 'messages' })
    .signs('supportiveTalk', { onDay: '2026-10-03' })
    .signs('evidenceItem', { onDay: '2026-09-12', what: 'Læge', kind: 'doctor' });
  expect(evidenceList(entries).map(({ body }) => body.what)).toEqual(['Læge', 'Beskeder']);
});

it('shows a corrected line once, with every earlier wording under it', () => {
  const { entries } = aCase()
    .signs('evidenceItem', { onDay: '2026-10-02', what: 'Tyve beskeder' }, { id: 'first' })
    .signs(
      'evidenceItem',
      { onDay: '2026-10-01', what: 'Tyve beskeder på en time' },
      { id: 'second', amends: 'first' },
    )
    .signs(
      'evidenceItem',
      { onDay: '2026-10-01', what: '22 beskeder på en time' },
      { id: 'third', amends: 'second' },
    );
  const [line, ...rest] = evidenceList(entries);
  expect(rest).toEqual([]);
  expect(line?.entry.id).toBe('third');
  expect(line?.before.map(({ entry }) => entry.id)).toEqual(['second', 'first']);
});

it('reads a line from before there were sorts of evidence', () => {
  const [entry] = aCase().signs('evidenceItem', { onDay: '2026-10-02', what: 'Vidne' }).entries;
  if (entry === undefined) throw new Error('nothing was signed');
  expect(evidenceList([{ ...entry, schemaVersion: 1 }])[0]?.body).toEqual({
    onDay: '2026-10-02',
    what: 'Vidne',
  });
  expect(evidenceList([{ ...entry, schemaVersion: 99 }])).toEqual([]);
});

it('gathers what the citizen said from talks of every sort, the newest first, each once', () => {
  const { entries } = aCase()
    .told({ ownWords: 'Det er min egen skyld.' })
    .daysLater(3)
    .signs('assessment', { ownWords: 'Han bestemmer alt.' })
    .daysLater(3)
    .signs('assessment', { ownWords: 'Han bestemmer alt.', wants: 'Ro' })
    .signs('ownWords', { words: 'Det er ikke min skyld.', onDay: '2026-11-08' });
  expect(citizensWords(entries).map(({ words, on }) => [on, words])).toEqual([
    ['2026-11-08', 'Det er ikke min skyld.'],
    ['2026-11-05', 'Han bestemmer alt.'],
    ['2026-11-02', 'Det er min egen skyld.'],
  ]);
});

it('keeps nothing of somebody who was asked and did not tell', () => {
  const { entries } = aCase().signs('detection', { outcome: 'notTold', wayIn: 'routine' });
  expect(citizensWords(entries)).toEqual([]);
});
