import { caseMachine } from './caseMachine.ts';
import { lockMachine } from './lockMachine.ts';
import { pictureOfMoves, picturesOf } from './picture.ts';

/** All pictures in `pictures/`: file name to text. */
export const everyPicture = (): Readonly<Record<string, string>> => ({
  ...picturesOf(caseMachine),
  'lock.md': pictureOfMoves(
    lockMachine,
    'Who may see the screen. From `citizen`, where the citizen answers alone, no arrow leads back to the work.',
  ),
});
