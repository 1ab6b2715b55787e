import { caseMachine } from './caseMachine.ts';
import { groupMachine } from './groups/groupMachine.ts';
import { participantMachine } from './groups/participantMachine.ts';
import { lockMachine } from './lockMachine.ts';
import { pictureOfMoves, picturesOf } from './picture.ts';

/** All pictures in `pictures/`: file name to text. */
export const everyPicture = (): Readonly<Record<string, string>> => ({
  ...picturesOf(caseMachine),
  ...picturesOf(groupMachine, 'group'),
  ...picturesOf(participantMachine, 'participant'),
  'lock.md': pictureOfMoves(
    lockMachine,
    'Who may see the screen. From `citizen`, where the citizen answers alone, no arrow leads back to the work.',
  ),
});
