import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CriterionConflictId } from '../../../src/model/local/criterionConflicts.ts';
import { starterCriteria, type PathwayCriterionKind } from '../../../src/model/local/pathwayCriteria.ts';
import { conflictIn, criterionProblems } from '../../../src/rules/local/criterionProblems.ts';

const refused: Readonly<Record<'inclusion' | 'exclusion', Readonly<Record<string, CriterionConflictId>>>> = {
  inclusion: {
    'Borgeren har forladt partneren.': 'hasLeft',
    'Borgeren er flyttet fra den voldelige partner': 'hasLeft',
    'Skal være gået fra voldsudøveren': 'hasLeft',
    'Borgeren bor ikke længere sammen med voldsudøveren': 'hasLeft',
    'Må ikke bo sammen med den, der udøver vold': 'hasLeft',
    'Borgeren er ude af forholdet': 'hasLeft',
    'Borgeren er fraskilt': 'hasLeft',
    'Relationen er afsluttet': 'hasLeft',
    'Borgeren har brudt med den voldelige relation': 'hasLeft',
    'Borgeren har ingen kontakt med voldsudøveren': 'hasLeft',
    'Borgeren har børn': 'children',
    'Borgeren har hjemmeboende børn under 18 år.': 'children',
    'Borgeren er mor': 'children',
    'Borgeren er en kvinde': 'gender',
    'Kun for kvinder': 'gender',
    'Kvinder over 18 år': 'gender',
    'Borgeren er dansk statsborger': 'background',
    'Borgeren har dansk baggrund': 'background',
    'Borgeren har ikke et misbrug': 'coOccurring',
    'Borgeren er ædru': 'coOccurring',
    'Borgeren har ingen psykiske lidelser': 'coOccurring',
    'Borgeren er fyldt 25 år': 'age',
    'Borgeren er mellem 18 og 30 år': 'age',
    'Borgeren har været udsat for fysisk vold': 'formOfViolence',
    'Volden er stoppet': 'violenceIsOver',
    'Borgeren har været udsat for vold inden for det seneste år': 'violenceIsOver',
    'Borgeren har været udsat for vold fra en tidligere partner': 'kindOfRelation',
    'Borgeren er kendt af kommunen': 'knownToMunicipality',
    'Borgeren erkender volden': 'recognition',
    'Borgeren har erkendt, at der er tale om vold': 'recognition',
    'Borgeren forstår selv, at det er vold': 'recognition',
  },
  exclusion: {
    'Borgeren bor stadig sammen med voldsudøveren': 'hasLeft',
    'Borgeren lever fortsat i forholdet': 'hasLeft',
    'Borgeren er stadig sammen med partneren': 'hasLeft',
    'Borgeren er flyttet tilbage til partneren': 'hasLeft',
    'Borgeren har ikke forladt partneren': 'hasLeft',
    'Borgeren har børn under 3 år': 'children',
    'Borgeren er gravid': 'children',
    'Borgeren er en mand': 'gender',
    Mænd: 'gender',
    'Borgeren har anden etnisk baggrund': 'background',
    'Borgeren har et aktivt misbrug': 'coOccurring',
    'Borgeren har en psykisk lidelse': 'coOccurring',
    'Afhængighed af alkohol eller stoffer': 'coOccurring',
    'Borgeren er hjemløs': 'coOccurring',
    'Borgeren er over 65 år': 'age',
    'Borgeren har kun været udsat for psykisk vold': 'formOfViolence',
    'Volden foregår stadig': 'violenceIsOver',
    'Volden kommer fra et voksent barn': 'kindOfRelation',
    'Borgeren henvender sig selv': 'knownToMunicipality',
    'Borgeren mangler erkendelse': 'recognition',
    'Borgeren erkender ikke volden': 'recognition',
    'Borgeren bagatelliserer volden': 'recognition',
  },
};

for (const kind of ['inclusion', 'exclusion'] as const)
  test.each(Object.entries(refused[kind]))(
    `as ${kind}, "%s" contradicts the target group (%s)`,
    (text, id) => {
      const conflict = conflictIn({ kind, text });
      expect(conflict?.id).toBe(id);
      expect(conflict?.source.work).toBe('model2022');
      expect(conflict?.source.place).toMatch(/^p\. [568]/);
    },
  );

test.each<readonly [PathwayCriterionKind, string]>([
  ...starterCriteria.criteria.map(({ kind, text }) => [kind, text] as const),
  ['inclusion', 'Borgeren er fyldt 18 år'],
  ['inclusion', 'Borgeren deltager, uanset om forholdet er slut.'],
  ['inclusion', 'Borgeren er velkommen med eller uden børn.'],
  ['inclusion', 'Borgeren behøver ikke at have forladt partneren.'],
  ['inclusion', 'Borgeren kan få passet sine børn, mens gruppen mødes.'],
  ['inclusion', 'Borgeren kan møde uden at være påvirket på dagen.'],
  ['inclusion', 'Borgeren bor ikke på krisecenter.'],
  ['exclusion', 'Borgeren er under 18 år.'],
  ['exclusion', 'Borgeren bor på et krisecenter.'],
  ['exclusion', 'Borgeren er påvirket, når gruppen mødes, og kan ikke følge med.'],
  ['exclusion', 'Den, der udøver vold, kender gruppens sted og tid.'],
  ['matching', 'Mænd og kvinder går i hver sin gruppe, hvis deltagerne ønsker det.'],
])('as %s, "%s" contradicts nothing', (kind, text) => {
  expect(conflictIn({ kind, text })?.id).toBeUndefined();
});

test('recognition of the violence is no condition in any list', () => {
  expect(conflictIn({ kind: 'matching', text: 'Deltagerne er lige langt i deres erkendelse' })?.id).toBe(
    'recognition',
  );
});

test('saying "uanset" first does not carry a demand in with it', () => {
  const text = 'Uanset køn skal borgeren have forladt partneren.';
  expect(conflictIn({ kind: 'inclusion', text })?.id).toBe('hasLeft');
});

test('a contradiction is found whatever the case, accents and spaces', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(refused.exclusion)),
      fc.constantFrom('', '  '),
      fc.boolean(),
      (text, space, big) => {
        const written = `${space}${big ? text.toUpperCase() : text.normalize('NFD')}${space}`;
        expect(conflictIn({ kind: 'exclusion', text: written }), written).not.toBeNull();
      },
    ),
  );
});

test('each line says one thing, and says it once', () => {
  const line = (id: string, text: string) => ({ id, kind: 'inclusion', text }) as const;
  const problems = criterionProblems([
    line('a', 'Borgeren vil selv.'),
    line('b', ' borgeren VIL selv. '),
    line('c', '  '),
    line('d', 'x'.repeat(201)),
  ]);
  expect([...problems].map(([id, { code }]) => [id, code])).toEqual([
    ['b', 'criterionTwice'],
    ['c', 'criterionEmpty'],
    ['d', 'criterionTooLong'],
  ]);
});
