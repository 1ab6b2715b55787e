import { describe, expect, it } from 'vitest';
import { withPersons } from '../../../src/rules/knownPersons.ts';

const brother = { label: 'Ali', relation: 'sibling', forms: ['physical'] } as const;
const former = { label: 'ali ', relation: 'formerPartner', forms: ['stalking'] } as const;

describe('the persons using violence', () => {
  it('are two under one word when their relations differ, so that no danger disappears in another', () => {
    expect(withPersons([brother], [former])).toEqual([brother, former]);
    expect(withPersons([brother, former], [{ ...former, forms: ['digital'] }])).toEqual([
      brother,
      { ...former, forms: ['digital', 'stalking'] },
    ]);
  });

  it('are one under one word when a partner is a former partner since', () => {
    const partner = { label: 'Ham derhjemme', relation: 'partner', forms: ['psychological'] } as const;
    const since = { label: 'ham derhjemme', relation: 'formerPartner', forms: ['stalking'] } as const;
    expect(withPersons([partner], [since])).toEqual([
      { label: 'Ham derhjemme', relation: 'formerPartner', forms: ['psychological', 'stalking'] },
    ]);
  });

  it('are one under one word while the relation was not known in one of the two talks', () => {
    const unknown = { label: 'Ali', relation: 'notKnown', forms: ['economic'] } as const;
    for (const [before, now] of [
      [brother, unknown],
      [unknown, brother],
    ] as const)
      expect(withPersons([before], [now])).toEqual([
        { label: 'Ali', relation: 'sibling', forms: ['physical', 'economic'] },
      ]);
  });
});
