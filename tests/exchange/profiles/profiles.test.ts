import { describe, expect, it } from 'vitest';
import { entryKinds } from '../../../src/entries/kinds.ts';
import { guardedIds } from '../../../src/exchange/profiles/guardedIds.ts';
import { kindOf } from '../../../src/exchange/profiles/kindKeys.ts';
import { answerKey } from '../../../src/exchange/profiles/outsideBody.ts';
import { defineStep, type Field, type StepDefinition } from '../../../src/model/define.ts';
import { riskLevelsDa } from '../../../src/model/riskLevels.da.ts';
import { stepIds, steps } from '../../../src/model/steps/steps.ts';
import { exportProfiles, riskLevels } from '../../../src/model/vocabulary.ts';
import { aCase } from '../../support/aCase.ts';
import { noteOf } from './aNote.ts';

const outside = exportProfiles.filter((profile) => profile !== 'internalCase');
const professional = ['cooperatingAgency', 'protectivePartner', 'notification'] as const;

/** She has told, moved to a friend, and it was judged high; a plan stands on it. */
const afterTheBreak = aCase()
  .signs('caseOpened', { alias: 'Rose', responsible: 'AB', caseNumber: '26-1177' })
  .signs('identityNote', { name: 'Rosa Prøve', address: 'Opdigtet Stræde 12', phone: '00 11 22 33' })
  .signs('safeContactCard', {
    never: ['call', 'digitalPost'],
    channel: 'throughAnother',
    how: 'Gennem søsteren',
    codePhrase: 'Er frisøren flyttet?',
  })
  .evaluated('high', {
    'factor.stalking': 'yes',
    'factor.separation': 'yes',
    crisisCentre: 'offeredDeclined',
    tonight: 'Hos en veninde i Opdigtet Stræde',
    why: 'Han følger efter hende.',
    measures: [{ id: 'm', what: 'Ny lås', who: 'AB', when: 'i dag' }],
  })
  .planned({ measures: [{ id: 'p', block: 'digital', what: 'Ny kode', who: 'hun', when: 'nu' }] });

describe('a note for the internal case', () => {
  it('is the signed note word for word, with the minute and the name of who signed', async () => {
    const told = aCase().signs('ownWords', { words: 'Jeg er træt.', onDay: '2026-11-02' });
    const made = await noteOf(told, 'internalCase');
    expect(made.text).toContain(told.entries[0]?.rendered.text);
    expect(made.text).toContain('Underskrevet 02.11.2026 kl. 10.00 af AB.');
    expect(made.carried).toEqual(told.entries.map(({ id }) => id));
  });

  it('says of a plan beside other notes that it is there, and counts it as brought over only by itself', async () => {
    const { entries } = afterTheBreak;
    const plan = entries.filter(({ kind }) => kind === 'safetyPlan');
    const beside = await noteOf(afterTheBreak, 'internalCase');
    expect(beside.text).toContain('Der er lavet en sikkerhedsplan.');
    expect(beside.carried).not.toContain(plan[0]?.id);
    const alone = await noteOf(afterTheBreak, 'internalCase', { chosen: plan });
    expect(alone.text).toContain(plan[0]?.rendered.text);
    expect(alone.document?.notices).toEqual(['Begrænset adgang. Kun for dem, der arbejder med planen.']);
    expect(alone.carried).toEqual(plan.map(({ id }) => id));
  });
});

describe('a note that leaves', () => {
  it.each(outside)('has nothing that must stay, and no trace of it, for %s', async (profile) => {
    const { text, document, preview, carried } = await noteOf(afterTheBreak, profile);
    expect(text).toContain('Han følger efter hende.');
    expect(text).not.toMatch(/Rosa|Stræde|00 11|veninde|Ny lås|Ny kode|frisør|søster|Rose|1177|Brud/);
    expect(text).not.toMatch(/udelad|beskyttet|fortrolig|Hvem borgeren er|krisecenter|trygvej|forløb/i);
    expect(document?.title).toBe('Notat 27.11.2026');
    expect(preview.leftOut.flatMap(({ labels }) => labels).length).toBeGreaterThan(3);
    expect(carried).toEqual([]);
  });

  it.each(professional)('carries the rule of contact and never the contact, for %s', async (profile) => {
    const { document } = await noteOf(afterTheBreak, profile);
    expect(document?.notices).toEqual([
      'Ring aldrig. Send aldrig Digital Post. Spørg os, før I tager kontakt til borgeren.',
    ]);
  });

  it('closes every way of contact while none is agreed', async () => {
    const { document } = await noteOf(aCase().told({ ownWords: 'Nej.' }), 'cooperatingAgency');
    expect(document?.notices.join(' ')).toContain('Ring ikke, skriv ikke, og send ikke Digital Post.');
  });

  it('says to professionals that there is a plan, and to nobody what stands in it', async () => {
    for (const profile of professional)
      expect((await noteOf(afterTheBreak, profile)).text).toContain('Der er lavet en sikkerhedsplan.');
    expect((await noteOf(afterTheBreak, 'citizen')).text).not.toContain('ikkerhedsplan');
  });

  it('of what lies ahead, of a crisis centre and of the plan for honour nothing leaves', async () => {
    const told = aCase()
      .signs('caseEvent', { event: 'plannedJourney', onDay: '2026-11-02', note: 'rejse' })
      .decided('crisisCentre', { otherHelp: 'plads' })
      .signs('actionPlan', { template: 'honour', riskSummary: 'familien' });
    for (const profile of outside) expect((await noteOf(told, profile)).document).toBeNull();
    const other = aCase().decided('individualCourse', { citizenWish: 'ro' });
    expect((await noteOf(other, 'cooperatingAgency')).text).toContain('ro');
  });

  it('gives what a correction left, never what was put right', async () => {
    const first = aCase().signs('supportiveTalk', { onDay: '2026-11-02', about: 'forkert' }, { id: 't1' });
    const put = first.signs('supportiveTalk', { onDay: '2026-11-02', about: 'rigtigt' }, { amends: 't1' });
    const { text } = await noteOf(put, 'cooperatingAgency', { chosen: first.entries });
    expect(text).toContain('rigtigt');
    expect(text).not.toContain('forkert');
    expect((await noteOf(put, 'internalCase')).text).toContain('Notatet retter et tidligere notat.');
  });

  it('leaves out what only a newer version can take apart, and says so to staff', async () => {
    const told = aCase().told({ ownWords: 'Nej.' });
    const newer = told.entries.map((entry) => ({ ...entry, schemaVersion: 99 }));
    const made = await noteOf(Object.assign(told, { entries: newer }), 'citizen');
    expect(made.document).toBeNull();
    expect(made.preview.leftOut).toMatchObject([{ newer: true }]);
    expect((await noteOf(told, 'internalCase')).text).toContain(newer[0]?.rendered.text);
  });
});

describe('the level in a document', () => {
  it.each(riskLevels)('never reads as safe, whichever it is: %s', async (level) => {
    for (const profile of exportProfiles) {
      const { text } = await noteOf(aCase().evaluated(level), profile);
      expect(text).toContain('Intet niveau betyder, at der ikke er fare.');
    }
  });

  it('says that a second person has not answered, and what holds until then', async () => {
    const told = aCase().whereSheSays('strangulation', 'yes').evaluated('elevated', { lowLevelReason: 'x' });
    for (const profile of exportProfiles) {
      const { text } = await noteOf(told, profile);
      expect(text).toContain('En anden fagperson har endnu ikke svaret');
      expect(text).toContain(riskLevelsDa.high.sentence);
    }
    const agreed = told.signs(
      'secondPerson',
      { evaluation: told.newest('riskEvaluation'), agrees: 'yes' },
      { by: 'bo' },
    );
    expect((await noteOf(agreed, 'cooperatingAgency')).text).not.toContain('En anden fagperson');
  });

  it('stands in the words it was signed in', async () => {
    const { entries } = aCase().evaluated('high');
    const reworded = entries.map((entry) => ({
      ...entry,
      rendered: {
        text: 'Risikovurdering\n\nHvad er din vurdering? Meget alvorligt.\n',
        language: 'da' as const,
      },
    }));
    const { text } = await noteOf(aCase().evaluated('high'), 'cooperatingAgency', { chosen: entries });
    expect(text).toContain(riskLevelsDa.high.sentence);
    const own = await noteOf(Object.assign(aCase(), { entries: reworded }), 'cooperatingAgency');
    expect(own.text).toContain('Meget alvorligt.');
  });
});

describe('a protective partner and a notification', () => {
  it('nothing is ticked beforehand, and only places and times can be', async () => {
    const { preview, text } = await noteOf(afterTheBreak, 'protectivePartner');
    expect(text).not.toContain('Stræde');
    const offered = preview.tickable.map(({ text: answer }) => answer);
    expect(offered).toContain('Opdigtet Stræde 12');
    expect(offered.join()).not.toMatch(/frisør|søster|lås|kode|1177/);
  });

  it('of course and follow-up only a place, a way or a time can be ticked, never a cover story, a measure or a name', async () => {
    const onTheWay = aCase()
      .signs('preparingTalk', {
        onDay: '2026-11-02',
        safeWay: 'Bus 4 og bagindgangen',
        reasonForAbsence: 'Til tandlæge',
        whoMightTurnUp: 'Hans bror',
        locationSharing: 'yes',
        locationAgreed: 'Telefonen bliver hos kusinen',
        nextOn: '2026-11-09',
      })
      .signs('lostContact', {
        onDay: '2026-11-02',
        lastContactOn: '2026-10-30',
        tried: 'Kusinen ringede',
        planFollowed: 'Kusinen kørte forbi',
        whoChecks: 'Kusinen',
        nextTryOn: '2026-11-03',
      })
      .signs('followUpPlan', { pattern: 'asNeeded', nextOn: '2026-12-01' })
      .signs('closing', {
        reason: 'movedAway',
        lastSafeMessage: 'Gennem kusinen',
        doorOpen: 'Kusinen ved det',
      });
    const { preview, text } = await noteOf(onTheWay, 'protectivePartner');
    expect(preview.tickable.map(({ text: answer }) => answer).sort()).toEqual(
      ['Bus 4 og bagindgangen', 'Hans bror', 'Ja', '09.11.2026', '30.10.2026'].sort(),
    );
    expect(text).not.toMatch(/Bus|bror|tandlæge|usine|flyttet|30\.10/);
    const all = await noteOf(onTheWay, 'protectivePartner', {
      ticked: preview.tickable.map(({ key }) => key),
    });
    expect(all.text).toMatch(/Bus 4[^]*Hans bror/);
    expect(all.text).not.toMatch(/tandlæge|usine|flyttet|01\.12|03\.11/);
    for (const profile of outside) expect((await noteOf(onTheWay, profile)).text).not.toMatch(/flyttet/);
  });

  it('gives the one that was ticked and no other', async () => {
    const [, identity] = afterTheBreak.entries;
    const ticked = identity === undefined ? [] : [answerKey(identity.id, 'address')];
    const { text } = await noteOf(afterTheBreak, 'protectivePartner', { ticked });
    expect(text).toContain('Opdigtet Stræde 12');
    expect(text).not.toMatch(/Rosa|00 11|veninde/);
    for (const profile of outside.filter((each) => each !== 'protectivePartner'))
      expect((await noteOf(afterTheBreak, profile, { ticked })).text).not.toContain('Stræde');
  });

  it('puts identity and address on a sheet of its own, of which the notification does not speak', async () => {
    const { text, sheetText } = await noteOf(afterTheBreak, 'notification');
    expect(sheetText).toContain('Bedes undtaget fra partsindsigt.');
    expect(sheetText).toContain('Opdigtet Stræde 12');
    expect(sheetText).not.toMatch(/Ny lås|følger efter|frisør|1177/);
    expect(text).not.toMatch(/[Bb]ilag|partsindsigt/);
    expect((await noteOf(aCase().told({ ownWords: 'Ja.' }), 'notification')).sheet).toBeNull();
  });
});

describe('what must stay', () => {
  it('is every question that is tagged anywhere, whichever piece of work it is asked in', () => {
    for (const id of stepIds) {
      const step: StepDefinition = steps[id];
      for (const field of step.topics.flatMap((topic): readonly Field[] => topic.fields)) {
        const kind = entryKinds.find((each) => each === (field.goesTo ?? step.signs));
        const known = kind === undefined ? undefined : kindOf(kind).keys.get(field.as ?? field.id);
        if (known === undefined) continue;
        if (field.protected === true) expect(known.guarded, `${id}.${field.id}`).toBe(true);
        for (const item of field.kind === 'list' ? field.items : [])
          if (item.protected === true) expect(known.openItems.has(item.as ?? item.id)).toBe(false);
      }
    }
  });

  it('is also a question that is only asked because of an answer that must stay', () => {
    const source = { work: 'ownWording', place: 'test' } as const;
    const hidden = { field: 'hidden', is: ['yes'] } as const;
    const open = { field: 'open', is: ['yes'] } as const;
    const choice = { kind: 'choice', options: ['yes', 'no'], source } as const;
    const step = defineStep({
      id: 'test',
      stage: 'alongside',
      signs: 'ownWords',
      topics: [
        {
          id: 'one',
          fields: [
            { ...choice, id: 'hidden', protected: true },
            { ...choice, id: 'open' },
            { ...choice, id: 'because', showWhen: hidden },
            { ...choice, id: 'because2', showWhen: { field: 'because', is: ['yes'] } },
            { ...choice, id: 'unless', showWhen: { not: hidden } },
            { ...choice, id: 'either', showWhen: { any: [hidden, open] } },
            { ...choice, id: 'both', showWhen: { all: [hidden, open] } },
          ],
        },
        { id: 'two', showWhen: hidden, fields: [{ ...choice, id: 'page' }] },
      ],
    });
    expect([...guardedIds(step)].sort()).toEqual(
      ['hidden', 'because', 'because2', 'both', 'page', 'unless'].sort(),
    );
  });
});
