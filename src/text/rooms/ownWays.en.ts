import type { OwnWaysText } from './ownWays.da.ts';

/** Words for whoever was added by a colleague, at their own first unlock. */
export const ownWays: OwnWaysText = {
  title: 'Get keys that only you know',
  lead: 'A colleague added you, and your keys were made there. Now you get new ones. It takes a few minutes, and you need a printer or paper.',
  until:
    'What you have now works until you are done. After that it unlocks nothing here. If you have files from before, keep the old sheet for them. Otherwise you can shred it.',
  choose: 'Use this passphrase',
  working: 'Getting ready …',
  same: 'That is the one you have now. Choose another.',
  failed: 'It did not work. The old sheet still works, the new one does not yet. Try again.',
  later: 'I have no time now. Ask me next time',
};
