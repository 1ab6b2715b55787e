import type { OfferWords } from './offers.ts';

/** What each offer is and what to expect, said to the citizen: it may be read aloud. */
export const offersDa: OfferWords = {
  emergency: {
    name: 'Alarm 112',
    what: 'Hjælp med det samme, når nogen er i fare nu.',
    expect: 'Sig, hvor du er. Bliv på linjen. Kan du ikke tale, så lad linjen stå åben.',
  },
  levUdenVold: {
    name: 'Lev Uden Vold',
    what: 'Rådgivning om vold, dag og nat. Her kan du også høre, hvilke krisecentre der har plads.',
    expect: 'Du kan være anonym. Fagfolk og pårørende kan også ringe.',
  },
  police: {
    name: 'Politiet, når det ikke haster',
    what: 'Her kan du anmelde vold, trusler og forfølgelse. Du kan også spørge om tilhold.',
    expect: 'Du kan tage en med, som du stoler på. Bed om et nummer på sagen.',
  },
  socialDuty: {
    name: 'Social vagt i kommunen',
    what: 'Kommunens hjælp om aftenen, om natten og i weekenden.',
    expect: 'Vagten kan finde et sted at være i nat og hjælp til den, der har brug for pleje.',
  },
  localCrisisCentre: {
    name: 'Krisecenter i nærheden',
    what: 'Et trygt sted at bo for en tid. Det er for alle køn, og børn kan komme med.',
    expect:
      'Du kan være anonym. Under et ophold kan du tale med en psykolog og få hjælp til at komme videre.',
  },
  danner: {
    name: 'Danner',
    what: 'Rådgivning og krisecenter for kvinder og deres børn.',
    expect: 'Du kan ringe, også hvis du kun vil tale. Du behøver ikke sige dit navn.',
  },
  mandecentret: {
    name: 'Mandecentret',
    what: 'Samtaler og et sted at bo for mænd, der er udsat for vold eller står i et brud.',
    expect: 'Du bliver taget alvorligt. Har du børn, så spørg, om de kan komme med.',
  },
  localLgbt: {
    name: 'Tilbud til lgbt+-personer hos jer',
    what: 'Et sted, hvor du ikke skal forklare eller forsvare, hvem du er.',
    expect: 'Spørg din kontaktperson om navn og nummer. Krisecentre er også for dig.',
  },
  safetyConsultants: {
    name: 'NC-MÆRK, sikkerhedskonsulenter',
    what: 'De kan vurdere faren og lave en plan, når flere i familien handler sammen, eller en rejse er planlagt.',
    expect: 'Din kontaktperson ringer og spørger om råd. Familien får ikke noget at vide.',
  },
  red: {
    name: 'RED Rådgivning',
    what: 'Rådgivning om ære, social kontrol og pres fra familien. Også om ægteskab eller rejser, du ikke selv vil.',
    expect: 'Du kan være anonym. Du bestemmer, hvad der skal ske.',
  },
  stalkingCentre: {
    name: 'Dansk Stalking Center',
    what: 'Rådgivning, når nogen bliver ved med at følge efter dig, skrive eller dukke op.',
    expect: 'De hjælper med at gemme beviser og med at tale med politiet. Svar ikke den, der forfølger dig.',
  },
  digitaltAnsvar: {
    name: 'Digitalt Ansvar',
    what: 'Hjælp, når telefon, konti, billeder eller placering bliver brugt mod dig.',
    expect:
      'Skriv eller ring fra en telefon, som den anden ikke kan se. Vælg tidspunktet, før du lukker noget.',
  },
  offerraadgivningen: {
    name: 'Offerrådgivningen',
    what: 'En, der lytter, når du har været udsat for noget svært. Også hjælp til politi og erstatning.',
    expect: 'Det er gratis, og du kan være anonym. De skriver ikke noget ned om dig.',
  },
  moedrehjaelpen: {
    name: 'Mødrehjælpen',
    what: 'Rådgivning for gravide og for forældre med små børn, også om penge og rettigheder.',
    expect: 'Du kan ringe eller skrive. Spørg, om de har noget nær dig.',
  },
  legalAid: {
    name: 'Retshjælp eller advokatvagt hos jer',
    what: 'Gratis råd om lov og rettigheder, fx om ophold, gæld og papirer.',
    expect:
      'Handler det om ophold, så få råd, før du flytter eller skifter adresse. Tag kopier af papirer med.',
  },
  victimsLawyer: {
    name: 'Bistandsadvokat',
    what: 'En advokat, der er på din side, når politiet har en sag om vold.',
    expect: 'Retten betaler som regel. Bed om advokaten, før du taler med politiet.',
  },
  assaultAlarm: {
    name: 'Overfaldsalarm fra politiet',
    what: 'En alarm, der ringer direkte til politiet, når faren er stor.',
    expect: 'Politiet vurderer, om du kan få en. Spørg også om tilhold og om at skjule din adresse.',
  },
  familieretshuset: {
    name: 'Familieretshuset',
    what: 'Her bliver sager om børn, skilsmisse og samvær behandlet.',
    expect: 'Sig med det samme, at der er vold. Bed om, at I får møder hver for sig.',
  },
  ankestyrelsen: {
    name: 'Ankestyrelsen',
    what: 'Her kan du klage over det, kommunen har besluttet.',
    expect: 'Kommunen skal først se på sagen igen. Der er en frist, så spørg hurtigt.',
  },
  medicalDuty1813: {
    name: 'Akuttelefonen i Region Hovedstaden',
    what: 'Læge og sygeplejerske, når din egen læge har lukket.',
    expect:
      'Sig, hvis nogen har grebet om din hals, eller du er gravid og er blevet slået. Du skal ses i dag.',
  },
  medicalDuty: {
    name: 'Lægevagten i de andre regioner',
    what: 'Læge, når din egen læge har lukket.',
    expect:
      'Sig, hvis nogen har grebet om din hals, eller du er gravid og er blevet slået. Du skal ses i dag.',
  },
  sexualAssaultCentre: {
    name: 'Center for Seksuelle Overgreb',
    what: 'Undersøgelse, behandling og samtaler efter voldtægt. Der er åbent hele døgnet.',
    expect: 'Du behøver ikke melde noget til politiet. Spor kan gemmes, mens du tænker dig om.',
  },
  psychiatricEmergency: {
    name: 'Psykiatrisk akutmodtagelse',
    what: 'Hjælp lige nu, når det er så svært indeni, at du ikke kan være i det.',
    expect: 'Du kan komme uden at have en tid. Tag en med, som du stoler på.',
  },
  suicideLine: {
    name: 'Livslinjen',
    what: 'En at tale med, når du har tanker om at dø.',
    expect: 'Du kan være anonym. Du må sige det, som det er.',
  },
  boernsVilkaar: {
    name: 'Børns Vilkår',
    what: 'Børn kan selv ringe eller skrive til BørneTelefonen. Forældre kan også få råd.',
    expect: 'Barnet kan være anonymt. En samtale her er ikke en underretning.',
  },
  dialogModVold: {
    name: 'Dialog mod Vold',
    what: 'Behandling til den, der udøver vold og vil holde op.',
    expect: 'Den, der udøver vold, henvender sig selv. Det må aldrig være borgerens ansvar.',
  },
  familyTherapy: {
    name: 'Familiebehandling',
    what: 'Samtaler, hvor hele familien er til stede.',
    expect: 'Kan komme på tale længe efter, at volden er holdt op, og når alle er trygge.',
  },
  networkMeeting: {
    name: 'Netværksmøde',
    what: 'Et møde, hvor familie og venner taler sammen med fagfolk.',
    expect: 'Mød hellere en ad gangen. Mød kun den, du selv vælger, og som er tryg.',
  },
  mediation: {
    name: 'Mægling',
    what: 'Et møde, hvor en tredje hjælper to parter til at blive enige.',
    expect: 'Den, der er bange, kan ikke tale frit. Derfor bruges det ikke, når der er vold.',
  },
};
