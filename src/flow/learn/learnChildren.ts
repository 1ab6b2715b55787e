import { asLocalDate } from '../../entries/ids.ts';
import { adultFrom } from '../../model/criteria.ts';
import type { CaseFacts, ChildCard } from '../../rules/facts.ts';
import type { Learners } from './learner.ts';

/** Cards nobody listed by hand: an unborn child, the citizen under 18, children known of and not listed yet. */
const unbornCard = 'unborn';
const citizenCard = 'citizen';
const unlistedCard = 'notListedYet';

const openCard = (id: string, tie: ChildCard['tie']): ChildCard => ({
  id,
  label: '',
  age: null,
  tie,
  dangerNow: false,
  card: 'open',
  waitUntil: null,
});
const withCard = (cards: readonly ChildCard[], card: ChildCard): readonly ChildCard[] =>
  cards.some((one) => one.id === card.id) ? cards : [...cards, card];

/** What an entry said of children, besides a list of them. */
export interface ChildrenSaid {
  readonly pregnant: boolean;
  readonly childrenAround: boolean;
}

/**
 * A card per child stands when violence is told or suspected (Children's Act § 133; journey, stage 1).
 * Cards are added and never taken away: what is owed for a child does not end with another entry.
 */
export function standCards(facts: CaseFacts, said: ChildrenSaid): CaseFacts {
  let cards = facts.children;
  if (said.pregnant && !cards.some((card) => card.tie === 'unborn'))
    cards = withCard(cards, openCard(unbornCard, 'unborn'));
  const anyListed = cards.some((card) => card.tie !== 'unborn' && card.tie !== 'citizen');
  if (said.childrenAround && !anyListed) cards = withCard(cards, openCard(unlistedCard, 'elsewhere'));
  if (facts.citizenAge !== null && facts.citizenAge < adultFrom && facts.violenceKnown)
    cards = withCard(cards, openCard(citizenCard, 'citizen'));
  return cards === facts.children ? facts : { ...facts, children: cards };
}

const reopened = (card: ChildCard, dangerNow: boolean): ChildCard => ({
  ...card,
  dangerNow: card.dangerNow || dangerNow,
  card: 'open',
  waitUntil: null,
});

export const learnChildren: Learners = {
  children: (facts, { body }) => {
    if (body.children.length === 0) return facts;
    // Listed by hand they take the place of the cards that stood for them.
    const unbornListed = body.children.some((child) => child.tie === 'unborn');
    let cards = facts.children.filter(
      (card) => card.id !== unlistedCard && !(unbornListed && card.id === unbornCard),
    );
    for (const child of body.children) {
      const before = cards.find((card) => card.id === child.id);
      const dangerNow = child.inDangerNow === 'yes';
      const listed = {
        ...(before ?? openCard(child.id, child.tie)),
        label: child.label,
        age: child.age ?? null,
        tie: child.tie,
      };
      // Danger that is new is a new fact about the child: the card is open again.
      const card = dangerNow && !(before?.dangerNow ?? false) ? reopened(listed, true) : listed;
      cards = before ? cards.map((one) => (one.id === child.id ? card : one)) : [...cards, card];
    }
    return { ...facts, children: cards };
  },
  childFact: (facts, { body }) => {
    if (!facts.children.some((card) => card.id === body.child)) return facts;
    const children = facts.children.map((card) =>
      card.id === body.child ? reopened(card, body.inDangerNow === 'yes') : card,
    );
    return { ...facts, children };
  },
  notificationAnswer: (facts, { body, onDate }) => {
    if (!facts.children.some((card) => card.id === body.child)) return facts;
    const waiting = body.answer === 'waiting';
    const children = facts.children.map((card): ChildCard =>
      card.id !== body.child
        ? card
        : {
            ...card,
            card: waiting ? 'waiting' : 'answered',
            dangerNow: waiting ? card.dangerNow : false,
            waitUntil: waiting ? asLocalDate(body.waitUntil ?? onDate) : null,
          },
    );
    return { ...facts, children };
  },
};
