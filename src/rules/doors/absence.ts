import { unless } from './conditions.ts';
import type { Door } from './door.ts';

/**
 * Somebody says of themselves when they are away. Of somebody who is ill a lead says it, or whoever steps in. It hides
 * nothing from anybody, so nothing else stands in its way.
 */
export const absenceDoor: Door<'absence'> = (_facts, body, { today, signer }) => {
  if (body === undefined) return [];
  const { person, roles } = signer;
  const standIn = body.state === 'away' ? body.standIn : undefined;
  const may = body.person === person || standIn === person || roles.includes('lead');
  return [
    ...unless(may || body.state === 'here', 'notYoursToSay'),
    ...unless(body.state === 'here' || body.from <= body.to, 'absenceEndsBefore', 'to'),
    ...unless(body.state === 'here' || body.to >= today, 'absenceIsOver', 'to'),
    ...unless(standIn === undefined || standIn !== body.person, 'standInIsAway', 'standIn'),
  ];
};
