/** Item ids of the ITQ by part, and the cases its rule is checked with: worked by hand from the published algorithms. */
export const itqCore = [
  ['itq.p1', 'itq.p2', 'itq.p3', 'itq.p4', 'itq.p5', 'itq.p6'],
  ['itq.c1', 'itq.c2', 'itq.c3', 'itq.c4', 'itq.c5', 'itq.c6'],
] as const;
export const itqImpairment = [
  ['itq.p7', 'itq.p8', 'itq.p9'],
  ['itq.c7', 'itq.c8', 'itq.c9'],
] as const;

/** Answers in order p1-p9, c1-c9, e.g. '202020 200'. */
const answers = (p: string, c: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (
      [
        ['p', p],
        ['c', c],
      ] as const
    ).flatMap(([part, digits]) =>
      digits
        .replaceAll(' ', '')
        .split('')
        .map((digit, at): [string, string] => [`itq.${part}${at + 1}`, digit]),
    ),
  );
const gives = (
  from: string,
  given: Readonly<Record<string, string>>,
  outcome: string,
  ptsdSum: number,
  dsoSum: number,
) => ({
  from,
  answers: given,
  expect: [
    { rule: 'pattern', state: 'scored' as const, value: null, outcome },
    { rule: 'ptsdSum', state: 'scored' as const, value: ptsdSum, outcome: null },
    { rule: 'dsoSum', state: 'scored' as const, value: dsoSum, outcome: null },
  ],
});
const algorithm = 'ITQ 2018, diagnostic algorithms';

export const itqCases = [
  gives(algorithm, answers('000000 000', '000000 000'), 'noPattern', 0, 0),
  gives(algorithm, answers('202020 200', '000000 000'), 'ptsd', 6, 0),
  gives(algorithm, answers('202020 200', '202020 200'), 'complexPtsd', 6, 6),
  gives(algorithm, answers('020202 002', '020202 002'), 'complexPtsd', 6, 6),
  gives(algorithm, answers('444444 444', '444444 444'), 'complexPtsd', 24, 24),
  gives('ITQ 2018: 1 does not count', answers('111111 111', '111111 111'), 'noPattern', 6, 6),
  gives('ITQ 2018: each cluster is needed', answers('442200 400', '444444 444'), 'noPattern', 12, 24),
  gives('ITQ 2018: impairment is needed', answers('444444 111', '000000 000'), 'noPattern', 24, 0),
  gives('ITQ 2018: complex only with impairment', answers('222222 020', '222222 111'), 'ptsd', 12, 12),
  gives('ITQ 2018: not complex without PTSD', answers('000000 000', '444444 444'), 'noPattern', 0, 24),
  {
    from: 'no rule for missing answers is given, so none is allowed',
    answers: { ...answers('202020 200', '202020 200'), 'itq.c6': 'refused' },
    expect: [
      { rule: 'pattern', state: 'cannotScore', value: null, outcome: null },
      { rule: 'ptsdSum', state: 'scored', value: 6, outcome: null },
      { rule: 'dsoSum', state: 'cannotScore', value: null, outcome: null },
    ],
  },
] as const;
