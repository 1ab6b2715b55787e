/** Words of a group's plan. The plan can lie open on a table: nothing in it tells what the group is about. */
export const groupPlan = {
  newTitle: 'Planlæg en gruppe',
  changeTitle: 'Ret planen',
  lead: 'Det, du skriver, bliver gemt som kladde, til du skriver under. Du kan rette planen senere.',
  guidanceTitle: 'Sådan kan I gøre',
  guidance: [
    'En gruppe mødes en gang om ugen i 2½ time. Den har 6 til 8 deltagere og to gruppeledere.',
    'Den ene leder styrer mødegangen. Den anden holder øje med, hvordan deltagerne har det, og går med ud, hvis nogen har brug for det.',
    'I en lukket gruppe er det de samme hver gang. I en åben gruppe kan nye komme til undervejs.',
    'Vælg et sted, hvor man kan komme og gå, uden at andre undrer sig.',
  ],
  what: 'Gruppen',
  name: 'Navn',
  nameHint: 'Et navn, der intet røber. Fx Tirsdagsholdet.',
  telling: (word: string) => `»${word}« kan røbe, hvad gruppen handler om. Vælg helst et andet ord.`,
  form: 'Hvem kommer hver gang?',
  forms: { closed: 'Lukket: de samme hver gang', open: 'Åben: nye kan komme til undervejs' },
  calendarName: 'Navn i kalendere, som andre kan se',
  calendarHint: 'Deltagerne kan bruge det, hvis deres telefon eller kalender bliver læst.',
  when: 'Sted og tid',
  place: 'Sted',
  firstOn: 'Første mødegang',
  dayHint: 'Fx 31.12.2027.',
  startsAt: 'Begynder kl.',
  endsAt: 'Slutter kl.',
  timeHint: 'Fx 16.30.',
  endHint: (time: string) => `Lader du feltet stå tomt, bliver det kl. ${time} (2½ time).`,
  sessions: 'Antal mødegange',
  size: 'Deltagere',
  least: 'Mindst',
  most: 'Højst',
  sizeReason: 'Hvorfor færre eller flere end 6 til 8?',
  leaders: 'Gruppeledere',
  facilitating: 'Styrer mødegangen',
  supporting: 'Holder øje med, hvordan deltagerne har det',
  noSupporting: 'Ingen endnu',
  choose: 'Vælg',
  oneLeaderReason: 'Hvorfor er der kun en leder?',
  noLeaders: 'Ingen er skrevet op som gruppeleder endnu. En leder gør det under »Medarbejdere«.',
  themes: 'Temaer',
  themesHint: 'Vælg tema for hver mødegang, eller vent. Temaerne retter en leder under »Indstillinger«.',
  noTheme: 'Intet tema endnu',
  session: (number: number) => `${String(number)}. mødegang`,
  sessionOn: (number: number, day: string) => `${String(number)}. mødegang, ${day}`,
  daysWait: 'Dagene kommer her, når første mødegang og antal er skrevet.',
  skipped: 'Helligdage er sprunget over. Forløbet slutter så meget senere.',
  agreed: 'Aftaler',
  venuePlan: 'Plan for stedet',
  venueHint: 'Indgang, udgang, venterum, og hvem der låser op. Hvad gør I, hvis nogen dukker op?',
  phonesRule: 'Telefoner',
  phonesHint: 'Fx lydløs i tasken. Spørg hver enkelt, om deling af placering er slået til.',
  agreement: 'Gruppens aftaler',
  agreementHint:
    'Det, I tager op første gang: tavshed, ingen billeder, møder i byen, kontakt mellem gangene, og hvordan man går ud af rummet.',
  sign: 'Skriv under',
  signing: 'Skriver under …',
  later: 'Lad stå til senere',
  drop: 'Slet kladden',
  kept: 'Det, du skrev før, står her endnu.',
  problem: {
    nameMissing: 'Skriv et navn til gruppen.',
    formMissing: 'Vælg, om gruppen er lukket eller åben.',
    placeMissing: 'Skriv, hvor I mødes.',
    dayWrong: 'Skriv første mødegang som 31.12.2027.',
    startWrong: 'Skriv, hvornår I begynder, fx 16.30.',
    endWrong: 'Skriv en tid efter begyndelsen, fx 19.00.',
    sessionsWrong: 'Skriv antal mødegange som et tal fra 1 til 200.',
    leastWrong: 'Skriv det mindste antal deltagere som et tal fra 2 til 30.',
    mostWrong: 'Skriv det højeste antal deltagere som et tal fra det mindste til 30.',
    sizeReasonMissing: 'Skriv, hvorfor gruppen er mindre eller større end 6 til 8.',
    facilitatingMissing: 'Vælg, hvem der styrer mødegangen.',
    sameLeader: 'Vælg to forskellige ledere.',
    oneLeaderReasonMissing: 'Vælg to ledere, eller skriv, hvorfor der kun er en.',
  },
  note: (plan: {
    readonly name: string;
    readonly form: string;
    readonly place: string;
    readonly first: string;
    readonly from: string;
    readonly to: string;
    readonly sessions: number;
    readonly least: number;
    readonly most: number;
    readonly sizeReason: string;
    readonly leaders: string;
    readonly oneLeaderReason: string;
    /** Themes and agreements, each in a line of its own; may be empty. */
    readonly more: string;
  }) =>
    [
      `Gruppe: ${plan.name}. ${plan.form}.`,
      `Sted: ${plan.place}. Fra ${plan.first}, kl. ${plan.from} til ${plan.to}, ${String(plan.sessions)} mødegange.`,
      `Deltagere: ${String(plan.least)} til ${String(plan.most)}.`,
      ...(plan.sizeReason === '' ? [] : [`Hvorfor: ${plan.sizeReason}`]),
      `Ledere: ${plan.leaders}.`,
      ...(plan.oneLeaderReason === '' ? [] : [`Hvorfor kun en: ${plan.oneLeaderReason}`]),
      plan.more,
    ]
      .filter((line) => line !== '')
      .join('\n'),
};
export type GroupPlanText = typeof groupPlan;
