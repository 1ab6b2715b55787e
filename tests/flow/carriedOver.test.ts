import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/entries/summary.ts';
import { asLocalDate, asStreamId } from '../../src/entries/ids.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { machineVersion, summarise } from '../../src/flow/summarise.ts';
import { aCase, type ACase } from '../support/aCase.ts';

const seen = ({ entries }: ACase) => entries.filter(({ compartment }) => compartment !== 'caseFile');
/** The summary after whoever opens no case file has signed what `after` has more than `before`. */
function signedUnseeing(before: ACase, after: ACase): Summary {
  const signed = after.entries.slice(before.entries.length);
  const { caseFile: _unwritten, ...mine } = summarise(seen(after), {
    signed,
    closedTo: ['caseFile'],
    summary: summarise(before.entries),
  });
  // They write no part they hold no key of.
  return { ...summarise(before.entries), ...mine };
}
/** Without the version, which says who could not see all of it. */
const bare = (summary: Summary): unknown =>
  Object.fromEntries(
    Object.entries(summary).map(([name, part]) => [name, { ...(part as object), machineVersion: '' }]),
  );
const promise = { onDay: '2026-11-09', what: 'Ringe' };
const judged = () =>
  aCase()
    .signs('caseOpened', { alias: 'Asp', responsible: 'SB' })
    .told()
    .withChild('c1')
    .signs('provisionalNote', { dangerSigns: 'Kniv' })
    .signs('promisedContact', { onDay: '2026-11-03', what: 'Ringe' })
    .evaluated('high')
    .signs('supportiveTalk', { onDay: '2026-11-02' });
const kindsOnHome = (summary: Summary, today: string): readonly string[] =>
  homeLines([{ stream: asStreamId('s1'), summary }], [], asLocalDate(today)).lines.flatMap((line) =>
    [line, ...line.also].map(({ kind }) => kind),
  );

describe('a signature of somebody who opens no case file', () => {
  it.each([
    ['promised contact', (one: ACase) => one.signs('promisedContact', promise)],
    ['handover', (one: ACase) => one.signs('handover', { receiver: 'KL' })],
    ['note of the identity', (one: ACase) => one.signs('identityNote', { name: 'Opdigtet' })],
  ] as const)('leaves a judgement and its day as they stood: %s', (_name, sign) => {
    const after = sign(judged());
    const summary = signedUnseeing(judged(), after);
    expect(bare(summary)).toEqual(bare(summarise(after.entries)));
    expect(summary.intake?.firstEvaluationDueOn).toBeNull();
    expect(kindsOnHome(summary, '2026-11-02')).not.toContain('firstEvaluation');
    expect(kindsOnHome(summary, '2026-12-02')).toContain('evaluationOverdue');
  });

  it('tells of danger again where they write of it, also when danger told before was judged', () => {
    const note = judged().signs('provisionalNote', { dangerSigns: 'Nye trusler' });
    expect(signedUnseeing(judged(), note).contact?.provisionalDanger).toBe(true);
    const handed = judged().signs('handover', { receiver: 'KL' });
    expect(signedUnseeing(judged(), handed).contact?.provisionalDanger).toBe(false);
  });

  it('counts a card that only the case file tells of, and takes away the one they answered', () => {
    const before = judged();
    const more = summarise(before.entries);
    const stood: Summary = {
      ...more,
      ...(more.intake && { intake: { ...more.intake, openCards: more.intake.openCards + 1 } }),
    };
    const after = before.signs('notificationAnswer', { child: 'c1', answer: 'notified' });
    const signed = after.entries.slice(before.entries.length);
    const { intake } = summarise(seen(after), { signed, closedTo: ['caseFile'], summary: stood });
    const alone = summarise(after.entries).intake?.openCards ?? 0;
    expect(intake?.openCards).toBe(alone + 1);
  });

  it('is folded anew by whoever reads all of it, and says so by its version', () => {
    const after = judged().signs('promisedContact', promise);
    const { contact, intake } = signedUnseeing(judged(), after);
    for (const part of [contact, intake]) {
      expect(part?.machineVersion).not.toBe(machineVersion);
      // That would say that news of another machine is missing.
      expect(part?.machineVersion).not.toBe('');
    }
  });

  it('makes it from what they see where nothing stood, or where news of another machine is missing', () => {
    const after = judged().signs('handover', { receiver: 'KL' });
    const signed = after.entries.slice(-1);
    const fresh = summarise(seen(after), { signed, closedTo: ['caseFile'], summary: {} });
    expect(bare(fresh)).toEqual(bare(summarise(seen(after))));
    const { intake } = summarise(judged().entries);
    const stood = intake === undefined ? {} : { intake: { ...intake, machineVersion: '' } };
    const beside = summarise(seen(after), { signed, closedTo: ['caseFile'], summary: stood });
    expect(bare(beside)).toEqual(bare(fresh));
  });
});
