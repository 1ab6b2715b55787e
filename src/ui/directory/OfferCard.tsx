import { directoryNumber } from '../../model/directoryNumbers.ts';
import type { Offer, OfferId } from '../../model/directory/offers.ts';
import { works } from '../../model/sources.ts';
import { checkMark } from '../../rules/checkMark.ts';
import type { OfferReason } from '../../rules/fittingOffers.ts';
import { listedWords } from '../../text/listedWords.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Hint } from '../kit/Hint.tsx';
import { Panel } from '../kit/Panel.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useDirectoryWords } from './words.ts';

/** One place to turn to: why it is suggested, what it is, for whom, its number with the mark, and where that was seen. */
export function OfferCard(props: {
  readonly offer: Offer & { readonly id: OfferId };
  readonly because: readonly OfferReason[];
  readonly level: 2 | 3;
}) {
  const { offer, because } = props;
  const { clock } = usePorts();
  const language = useLanguage();
  const { room, offers, marks } = useDirectoryWords();
  const words = offers[offer.id];
  const known = offer.number === null ? undefined : directoryNumber(offer.number);
  const { today } = clock.now();
  const dated = [offer, ...(known === undefined ? [] : [known])];
  const states = dated.map((each) => checkMark(each, today));
  const seenOn = shownDay(dated.map((each) => each.checkedOn).sort()[0], language);
  const source = known === undefined || known.number === null ? works[offer.source.work].title : known.source;
  const reasons = because.map((reason) => (reason === 'violenceKnown' ? room.violenceKnown : marks[reason]));
  return (
    <Panel title={words.name} level={props.level}>
      {offer.neverWhileViolence === true && (
        <p>
          <StatusChip shape="square" look="strong">
            {room.neverJointly}
          </StatusChip>
        </p>
      )}
      {reasons.length > 0 && <p>{room.because(listedWords(reasons, room.and))}</p>}
      <p>
        <span>{words.what}</span> <span>{words.expect}</span>{' '}
        <span>
          {room.forWhom}{' '}
          {listedWords(
            offer.forWhom.map((each) => room.audience[each]),
            room.and,
          )}
          .
        </span>
      </p>
      {offer.neverWhileViolence !== true && (
        <p>
          {known === undefined || known.number === null || known.dial === null ? (
            room.numberMissing
          ) : (
            <>
              <a href={`tel:${known.dial}`}>{room.ring(words.name, known.number)}</a> {room.open[known.open]}
            </>
          )}
        </p>
      )}
      <Hint>
        {states.some((state) => state !== 'confirmed') && (
          <span>{states.includes('tooOld') ? room.tooOld(seenOn) : room.toCheck(seenOn)} </span>
        )}
        <span>{room.source(source)}</span>
      </Hint>
    </Panel>
  );
}
