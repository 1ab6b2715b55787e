import { useState } from 'react';
import { kinds, type BodyOf } from '../../entries/kinds.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { isNewer } from '../../entries/isNewer.ts';
import type { CaseView } from '../../flow/caseView.ts';
import type { StreamContents } from '../../flow/ports.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { Strip } from '../kit/TopBar.tsx';
import { listedWords } from '../../text/listedWords.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useAudit } from '../shell/useAudit.ts';
import { useLanguage } from '../useText.tsx';
import { useLevelWords } from './useLevelWords.ts';
import { useCaseWords } from './words.ts';

/**
 * Stands over every page of a case: who, the rule of safe contact (never the contact itself), the risk with its
 * date, cards that wait. In conversation it folds behind one press.
 */
export function CaseStrip(props: {
  readonly view: CaseView;
  readonly contents: Pick<StreamContents, 'entries' | 'closedTo'>;
  readonly folded: boolean;
}) {
  const words = useCaseWords();
  const language = useLanguage();
  const level = useLevelWords();
  const [unfolded, setUnfolded] = useState(false);
  const [shown, setShown] = useState(false);
  const audit = useAudit();
  const { entries, closedTo } = props.contents;
  const { facts, overdue } = props.view;
  const card = shown ? newestCard(entries) : null;
  const waiting = facts.children.filter((child) => child.card !== 'answered').length;
  if (props.folded && !unfolded)
    return (
      <Strip label={words.stripLabel}>
        <LinkButton onPress={() => setUnfolded(true)}>{words.fold}</LinkButton>
      </Strip>
    );
  const reveal = () => {
    const [first] = entries;
    if (!shown && first !== undefined) audit('contactCardShown', first.stream.id);
    setShown(!shown);
  };
  const { risk } = facts;
  // The rule on this strip may be an old one then: that is said beside it, on every page.
  const cards = entries.filter(({ kind }) => kind === 'safeContactCard');
  const [newest] = cards.slice(-1);
  const newerCard = newest !== undefined && isNewer(newest);
  const never = facts.contactCard?.never ?? [];
  return (
    <Strip label={words.stripLabel}>
      <strong>{facts.alias ?? words.noAlias}</strong>
      <span>
        {facts.contactCard === null
          ? words.noCard
          : never.length === 0
            ? words.neverNothing
            : words.never(
                listedWords(
                  never.map((channel) => words.channel[channel]),
                  words.and,
                ),
              )}
        {facts.contactCard !== null && (
          <>
            {' · '}
            <LinkButton onPress={reveal}>{shown ? words.hideCard : words.showCard}</LinkButton>
          </>
        )}
      </span>
      {newerCard && (
        <StatusChip shape="diamond" look="strong">
          {words.newerCard}
        </StatusChip>
      )}
      {facts.outcome !== null && facts.violenceKnown && (
        <StatusChip shape={risk === null ? 'circle' : 'triangle'} look={overdue.risk ? 'strong' : 'plain'}>
          {risk === null
            ? closedTo.includes('caseFile')
              ? words.riskUnseen
              : words.riskNone
            : (overdue.risk ? words.riskOverdue : words.riskUntil)(
                level(risk.holds),
                shownDay(risk.dueOn, language),
              )}
          {risk !== null && risk.second === 'pending' && ` (${words.riskPending(level(risk.level))})`}
        </StatusChip>
      )}
      {waiting > 0 && (
        <StatusChip shape="diamond" look="strong">
          {waiting === 1 ? words.cards(waiting) : words.cardsMany(waiting)}
        </StatusChip>
      )}
      {card !== null && <ContactCard card={card} />}
    </Strip>
  );
}

function ContactCard({ card }: { readonly card: BodyOf<'safeContactCard'> }) {
  const words = useCaseWords();
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.card.never, card.never.map((channel) => words.channel[channel]).join(', ') || undefined],
    [words.card.channel, card.channel === undefined ? undefined : words.channel[card.channel]],
    [words.card.how, card.how],
    [words.card.when, card.when],
    [words.card.codePhrase, card.codePhrase],
    [words.card.phoneWatched, card.phoneWatched === undefined ? undefined : words.answer[card.phoneWatched]],
    [words.card.channelReason, card.channelReason],
  ];
  return (
    <Panel title={words.card.title}>
      <DescriptionList
        items={lines.flatMap(([term, description]) =>
          description === undefined ? [] : [{ term, description }],
        )}
      />
    </Panel>
  );
}

/** The card that was signed last. */
function newestCard(entries: readonly AnyEntry[]): BodyOf<'safeContactCard'> | null {
  for (const entry of [...entries].reverse()) {
    if (entry.kind !== 'safeContactCard' || isNewer(entry)) continue;
    const read = kinds.safeContactCard.body.safeParse(entry.body);
    if (read.success) return read.data;
  }
  return null;
}
