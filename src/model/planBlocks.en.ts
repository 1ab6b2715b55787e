import type { PlanBlock } from './vocabulary.ts';

/** The headings of a safety plan, as the citizen would say them, each with what it is about. */
export const planBlocksEn: Readonly<Record<PlanBlock, { readonly heading: string; readonly about: string }>> =
  {
    contact: { heading: 'How you may contact me', about: 'Safe contact, and what must never be used.' },
    warningSigns: { heading: 'When I feel it coming', about: 'Signs, rooms to avoid, weapons.' },
    gettingOut: { heading: 'How I get out', about: 'Route, place, who drives, a charged phone.' },
    bagAndPapers: {
      heading: 'My bag and my papers',
      about: 'Passport, medicine, keys, money. Kept somewhere else.',
    },
    economy: { heading: 'My money', about: 'Own account with no mail home, debts, legal aid.' },
    codeWordAndPeople: { heading: 'Whom I can call', about: 'Code word, neighbour, family, colleague.' },
    children: { heading: 'The children', about: 'What they know and do, agreements with school, handovers.' },
    digital: {
      heading: 'My phone and my accounts',
      about: 'Location, passwords, the children’s devices, home and car.',
    },
    workAndStudy: { heading: 'My work or my school', about: 'Who should know, and the way there and back.' },
    policeAndLaw: {
      heading: 'The police and my rights',
      about: 'Report, orders, assault alarm, evidence, lawyer.',
    },
    afterLeaving: { heading: 'When I have left', about: 'Locks, routes, habits, a day to follow up.' },
    pets: { heading: 'My animals', about: 'Who can look after them, and how they come along.' },
    honour: {
      heading: 'When the family acts together',
      about: 'Several persons, travel, marriage. Never contact the family.',
    },
    disabilityAndIllness: {
      heading: 'My help and my medicine',
      about: 'Aids, medicine, and if the carer is the one using violence.',
    },
    migrant: { heading: 'My residence papers', about: 'Who holds them. Advice first, before I move.' },
    offersMenLgbt: { heading: 'Places that fit me', about: 'Offers for men and for LGBT+ people.' },
    substanceMentalHealth: {
      heading: 'When it is hard inside',
      about: 'Alcohol, drugs, mental health and thoughts of suicide.',
    },
    ifSilent: { heading: 'If you do not hear from me', about: 'Who does what, and when.' },
  };
