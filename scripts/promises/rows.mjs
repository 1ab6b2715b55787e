// Every promise about security and reliability: the number to hold, the tests that ask for it, and the patches that
// break it on purpose. `npm run soak` runs the tests in their long form and writes what came of them to docs/promises.md.

/** Tests are files under `tests`; breaks are names of patches in `tests/breaks` without their ending. */
export const promises = [
  {
    promise: 'What is typed is at risk in a crash for a quarter of a second at most',
    number:
      'from the key to the durable commit: 50 ms idle, 150 ms at a quarter of the speed (p99), never over 250 ms',
    tests: ['safety/timing.spec.ts', 'store/host/leavesAtOnce.test.ts', 'store/host/durability.test.ts'],
    breaks: ['typing-leaves-at-once', 'commits-are-flushed'],
    long: 'the bench measures the milliseconds (docs/budgets.md)',
  },
  {
    promise: 'No acknowledged text is lost when the browser is killed',
    number: '0 in 500 rounds on the vault, 0 in 50 on the pages of the product',
    tests: ['safety/kill.spec.ts', 'safety/killInTheProduct.spec.ts'],
    breaks: ['commits-are-flushed', 'kept-only-after-the-commit', 'typing-waits-for-the-disk-only'],
    long: '500 and 50 rounds',
  },
  {
    promise:
      'A database that the browser throws away, or an older state of it, says all that was acknowledged again',
    number:
      'nothing missing: the log cut and the files damaged in a real browser; a crash at any byte, and any older state, of the twins',
    tests: [
      'safety/tornLog.spec.ts',
      'safety/fallback.spec.ts',
      'store/secondCopy/keepTwice.test.ts',
      'store/secondCopy/copyKeeper.test.ts',
      'store/secondCopy/mendDatabase.test.ts',
    ],
    breaks: [
      'lost-database-is-made-anew',
      'older-database-is-brought-up',
      'damaged-copy-makes-nothing-older',
      'no-database-is-begun-anew',
      'second-copy-comes-first',
      'second-copy-forgets-the-refused',
    ],
    long: '10,000 orders of writes, 10,000 crashes and 10,000 older states',
  },
  {
    promise: '"Gemt" is never said before the commit',
    number: '0 times, with delayed and failing commits in any order',
    tests: ['store/host/draftQueue.test.ts', 'flow/stepMachine.test.ts', 'ui/step/saving.test.tsx'],
    breaks: ['kept-only-after-the-commit', 'saved-means-the-newest', 'fault-is-never-swallowed'],
  },
  {
    promise: 'Neither words nor key bytes lie on the disk in the open',
    number: '0 finds in the whole browser profile, in UTF-8, UTF-16LE and base64, while running and after',
    tests: [
      'safety/residue.spec.ts',
      'safety/residueOfTheProduct.spec.ts',
      'store/core/sealedAtRest.test.ts',
      'store/host/dexieBlobs.test.ts',
    ],
    breaks: ['no-word-lies-in-the-open', 'no-key-lies-in-the-open', 'only-our-bytes-go-to-disk'],
  },
  {
    promise: 'Wipe leaves nothing',
    number: '0 bytes of what was sealed in the profile, within 2 s, without a network',
    tests: [
      'safety/residue.spec.ts',
      'safety/residueOfTheProduct.spec.ts',
      'safety/fallback.spec.ts',
      'store/host/vaultClient.test.ts',
    ],
    breaks: ['wipe-leaves-nothing', 'wiping-asks-for-the-word'],
  },
  {
    promise: 'The key derivation cannot be talked down',
    number:
      'Argon2id with at least 128 MiB and three passes, as in the published vectors; other parameters are refused',
    tests: ['store/core/derivation.test.ts', 'store/core/keys.test.ts'],
    breaks: ['kdf-has-a-floor', 'kdf-is-argon2id'],
  },
  {
    promise: 'Wrong passphrases are slowed down',
    number: 'growing waits after three, at most 60 s, across reload, second window and clock',
    tests: ['safety/faults.spec.ts', 'store/host/vaultClient.test.ts'],
    breaks: ['failed-unlocks-are-remembered', 'not-tried-is-not-wrong', 'restoring-gives-no-new-guesses'],
  },
  {
    promise: 'Tampering is seen',
    number:
      'every byte of one record of each slot; swaps, cuts and replays across records, cases, people and vaults',
    tests: [
      'store/core/tampering.test.ts',
      'store/core/envelope.test.ts',
      'store/core/replaying.test.ts',
      'store/core/forging.test.ts',
    ],
    breaks: [
      'tamper-key-is-committed',
      'tamper-one-record-costs-itself',
      'tamper-remembered-is-compared',
      'tamper-place-is-bound',
      'tamper-rollback-is-seen',
      '9-changed-entry-is-seen',
      '9-missing-entry-is-seen',
    ],
  },
  {
    promise: 'A malformed file is refused whole',
    number:
      '100,000 mutants of each kind of file: 0 crashes, 0 half imports, each under 2 s (2,000 in every test run)',
    tests: [
      'store/core/backupMutants.test.ts',
      'store/core/caseFileMutants.test.ts',
      'exchange/fhir/malformed.test.ts',
    ],
    breaks: [
      'import-is-signed',
      'import-is-for-this-vault',
      'erased-case-never-returns',
      'malformed-instrument-is-refused',
      'imported-cases-come-out',
    ],
    long: '100,000 mutants',
  },
  {
    promise:
      'Files between machines make the same case in any order, and carry no more than their readers open',
    number:
      'random stories of three machines, files in random orders and more than once; 100,000 mutants (200 in every test run): refused whole, 0 bytes written',
    tests: [
      'store/core/exchangeProperty.test.ts',
      'store/core/exchangeMutants.test.ts',
      'store/core/exchangeFaults.test.ts',
      'store/core/exchange.test.ts',
      'store/core/joiningFile.test.ts',
    ],
    breaks: [
      'exchange-takes-tampered',
      'exchange-carries-too-much',
      'exchange-erases-by-a-lead-only',
      'joining-file-carries-others-keys',
    ],
    long: '300 stories twice and 100,000 mutants',
  },
  {
    promise: 'Nothing goes to another origin, and the policy holds',
    number: '0 requests, 0 violations of the content policy and of Trusted Types in every journey',
    tests: [
      'journeys/first-page.spec.ts',
      'journeys/offline.spec.ts',
      'architecture/neutralPage.test.ts',
      'app/trustedUrl.test.ts',
    ],
    breaks: ['no-foreign-request', 'policy-needs-trusted-types', 'only-own-scripts-start'],
  },
  {
    promise: 'No text becomes a script',
    number: '0 of 500 payloads in the text fields of a detection and a case',
    tests: ['safety/scriptPayloads.spec.ts', 'architecture/habits.test.ts'],
    breaks: ['payload-stays-text', 'no-markup-from-text'],
  },
  {
    promise: 'Two windows never lose each other’s words',
    number:
      '10,000 orders of acts in three windows, and two real pages: 0 acknowledged words lost or doubled',
    tests: ['store/host/interleavings.test.ts', 'safety/tabs.spec.ts'],
    breaks: ['one-window-writes'],
    long: '10,000 orders',
  },
  {
    promise: 'A fault of the store ends in success, another try or clear words',
    number: 'error, abort, hang and full disk at each call: 0 visible texts lost',
    tests: ['store/core/faults.test.ts', 'store/core/caseFileFaults.test.ts', 'safety/faults.spec.ts'],
    breaks: ['fault-is-never-swallowed', 'returning-is-all-or-nothing', '10-draft-outlives-a-failed-signing'],
  },
  {
    promise: 'A damaged or missing store is never taken for a first start',
    number: '0 silent fresh starts',
    tests: [
      'safety/faults.spec.ts',
      'safety/fallback.spec.ts',
      'safety/restoreBeside.spec.ts',
      'ui/shell/damage.test.tsx',
    ],
    breaks: [
      'loss-is-no-first-start',
      'loss-is-shown-as-a-loss',
      'damage-is-no-first-start',
      'newer-store-is-refused',
    ],
  },
  {
    promise: 'A crash leaves the old or the new key file whole',
    number: 'at every moment of writing, flushing and swapping',
    tests: ['store/host/opfsKeyFiles.test.ts'],
    breaks: ['key-files-survive-a-crash'],
  },
  {
    promise: 'What must not reach the person using violence stays in',
    number:
      '10,000 random cases, four outside profiles: not six characters, and nothing tells that something is missing (200,000 in the soak)',
    tests: [
      'exchange/sentinels.test.ts',
      'exchange/profiles/profiles.test.ts',
      'flow/protectedInLists.test.ts',
    ],
    breaks: [
      'outside-profile-leaves-protected-out',
      'nothing-tells-of-what-is-left-out',
      'protected-stays-out-of-lists',
      'address-is-opaque',
      'title-is-neutral',
    ],
    long: '200,000 random cases',
  },
  {
    promise: 'What a role must not see, its key cannot open',
    number: 'every grant tried with every key',
    tests: ['store/core/grants.test.ts'],
    breaks: ['role-opens-its-compartments', 'removed-person-is-shut-out'],
  },
  {
    promise: 'What is erased stays erased',
    number: 'no file and no backup brings it back; a tombstone stays',
    tests: ['store/core/grants.test.ts', 'store/core/backup.test.ts', 'store/core/caseFiles.test.ts'],
    breaks: ['9-erased-stays-erased', '9-erasing-leaves-a-tombstone', 'erased-case-never-returns'],
  },
  {
    promise: 'Hiding blanks at once, locking lets every key go',
    number: '50 ms to a blank page, 250 ms to no key; 5 minutes idle, 60 s hidden, 12 hours in all',
    tests: [
      'safety/timing.spec.ts',
      'ui/shell/hidingAndLocking.test.tsx',
      'flow/lockMachine.test.ts',
      'store/host/lockEndsTheWorker.test.ts',
    ],
    breaks: [
      'hide-blanks-at-once',
      'hide-drops-the-keys',
      'lock-ends-the-worker',
      'lock-when-idle',
      'lock-waking-is-no-way-in',
    ],
  },
  {
    promise: 'Immediate danger is open to everybody, also when it is locked',
    number: 'on the lock screen, without a key and without a network',
    tests: ['ui/danger/dangerPage.test.tsx', 'journeys/offline.spec.ts'],
    breaks: ['help-danger-on-the-lock-screen'],
  },
  {
    promise: 'Everybody can use it',
    number: '0 serious or critical findings of axe on every screen of every journey',
    tests: ['journeys/first-page.spec.ts', 'journeys/w4-by-keyboard.spec.ts'],
    breaks: ['axe-finds-nothing-serious'],
  },
];
