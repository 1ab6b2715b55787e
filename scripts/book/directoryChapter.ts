import { directoryNumber } from '../../src/model/directoryNumbers.ts';
import { offersDa } from '../../src/model/directory/offers.da.ts';
import { offerKinds, offers, type Offer, type OfferId } from '../../src/model/directory/offers.ts';
import { situationMarksDa } from '../../src/model/situationMarks.da.ts';
import { directoryRoom } from '../../src/text/rooms/directory.da.ts';
import { sourceLine } from './sourceLine.ts';

/** The directory: what is offered to whom, what points to it, its number with the mark, and where it comes from. */
export function directoryChapter(): string {
  const parts = offerKinds.map((kind) => {
    const rows = offers.filter((offer) => offer.kind === kind).map(row);
    return `### ${directoryRoom.kind[kind]}\n\n| tilbud | til | peger hertil | nummer | set | kilde |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `## ${directoryRoom.title}\n\nDet, der er mærket »${directoryRoom.neverJointly}«, bliver aldrig foreslået i en sag.\n\n${parts.join('\n\n')}`;
}

function row(offer: Offer & { readonly id: OfferId }): string {
  const { name, what } = offersDa[offer.id];
  const never = offer.neverWhileViolence === true ? ` **${directoryRoom.neverJointly}.**` : '';
  const points = [
    ...(offer.neverWhileViolence === true ? [] : offer.needs.map((need) => situationMarksDa[need])),
    ...(offer.alwaysFits === true ? [directoryRoom.violenceKnown] : []),
  ];
  const known = offer.number === null ? undefined : directoryNumber(offer.number);
  const number = known === undefined || known.number === null ? '–' : `${known.number} (${known.source})`;
  const seen = `${offer.checkedOn}${offer.mark === 'toCheck' ? ', kontrollér' : ''}`;
  const forWhom = offer.forWhom.map((each) => directoryRoom.audience[each]).join(', ');
  return `| **${name}**: ${what}${never} | ${forWhom} | ${points.join('; ') || 'kun i den fulde liste'} | ${number} | ${seen} | ${sourceLine(offer.source)} |`;
}
