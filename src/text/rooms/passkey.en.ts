import type { PasskeyText } from './passkey.da.ts';

export const passkey: PasskeyText = {
  door: {
    use: 'Unlock with a passkey',
    asking: 'Follow what the browser shows …',
    cancelled: 'No passkey was used. Try again, or write the passphrase.',
    unavailable: 'The passkey cannot be used here. Write the passphrase instead.',
    wrong: 'The passkey does not fit. Write the passphrase instead.',
  },
  panel: {
    title: 'Unlock with a passkey',
    lead: 'A passkey lies in the machine or on a security key. It opens with a fingerprint, a face or a PIN. The passphrase works as before.',
    unavailable: 'The browser you use here has no passkeys of this kind. Use the passphrase.',
    none: 'You have no passkey yet.',
    listed: (name, day) => `${name}, made ${day}`,
    remove: (name) => `Remove ${name}`,
    removeSure: (name) =>
      `${name} then opens nothing here any more, also when it is lost or with somebody else. Delete it in the machine’s own list too, if it still stands there.`,
    removeDo: 'Yes, remove it',
    keep: 'Keep it',
    removed: 'The passkey is removed.',
    add: 'Add a passkey',
    current: 'Your passphrase',
    currentMissing: 'Write your passphrase.',
    currentWrong: 'The passphrase does not fit.',
    next: 'Go on',
    checking: 'Checking …',
    cancel: 'Cancel',
    before: [
      'The machine keeps the key in its own list. There it says “Forløb” and “Nøgle” with four characters. Your name does not stand there.',
      'Keep it only on the machine of your work, or on a security key of your own.',
      'Do not keep it in an account that is shared with somebody at home. Who can unlock the machine may be able to use the key.',
    ],
    make: 'Make the passkey',
    making: 'Follow what the browser shows …',
    added: (name) => `${name} is ready. You can use it the next time you unlock.`,
    cancelled: 'No passkey was made. Nothing has changed.',
    already: 'You have a passkey there already. Nothing has changed.',
    noSecret:
      'That machine or key cannot be used here. Nothing has changed. If it stands in the machine’s list, you can delete it there.',
    failed: 'It did not work. Nothing has changed. Try again.',
  },
};
