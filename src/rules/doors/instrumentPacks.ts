import { hasRole, notInFuture } from './conditions.ts';
import type { Door } from './door.ts';

/**
 * What the office has a licence for is a lead's to take in and out. Whether a pack is sound, and whether one is used
 * anywhere, is judged by `rules/instruments`, where packs are read: no other door need carry that.
 */
export const instrumentPackDoor: Door<'instrumentPack'> = (_facts, body, moment) => [
  ...hasRole(moment, 'lead'),
  ...notInFuture(body?.licence.on, moment.today, 'on'),
];
export const instrumentPackRemovalDoor: Door<'instrumentPackRemoval'> = (_facts, _body, moment) =>
  hasRole(moment, 'lead');
