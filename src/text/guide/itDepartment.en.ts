import type { ItDepartmentText } from './itDepartment.da.ts';

export const itDepartmentEn: ItDepartmentText = {
  title: 'For the IT department',
  purpose: 'The product is files on a web server. All that is written stays on the worker’s machine.',
  parts: [
    {
      title: 'Running it',
      points: [
        'Build with Node 20.19 or newer: npm ci and npm run build. Put the folder dist on a web server.',
        'Give it an address of its own, https only. Other pages at the same address could read the store.',
        'Do not change the address later. The store belongs to it.',
        'Send the headers of docs/it-afdelingen.md. Files for IIS, nginx and others lie ready in docs/hosting.',
        'The list of everything the product is built of (SBOM) is docs/sbom.cdx.json.',
        'Files under /a/ may be kept long by the browser. All else is fetched anew each time (no-cache).',
        'No database is needed. The server learns nothing about citizens.',
      ],
    },
    {
      title: 'Network',
      points: [
        'The page talks to its own address only. Nothing is fetched from elsewhere.',
        'After the first visit it works without a network.',
        'Put nothing into the page on its way, as a proxy may. The rules of the page refuse it.',
      ],
    },
    {
      title: 'The browser',
      points: [
        'Use Edge, Chrome or Chromium, version 137 or newer. Older ones lack the signature the page uses (Ed25519). All of it was tried in Chromium on Linux.',
        'The page uses WebAssembly, IndexedDB and private files (OPFS). Without them nobody can unlock. Without a service worker it needs a network.',
        'Allow downloads. Otherwise nobody can save a backup.',
        'Extensions, translation and Copilot can read what is on screen. Turn them off for the address.',
        'Windows can keep what is copied and share it with other machines. Turn history and sharing off.',
      ],
    },
    {
      title: 'Policies that delete the store',
      points: [
        'These policies must not apply to the address:',
        'ClearBrowsingDataOnExit (Edge), ClearBrowsingDataOnExitList (Chrome)',
        'ForceEphemeralProfiles',
        'CookiesSessionOnlyForUrls, CookiesBlockedForUrls',
        'DefaultCookiesSetting: 2, 4',
        'InPrivateModeAvailability, IncognitoModeAvailability: 2',
        'BrowsingDataLifetime with cookies_and_other_site_data',
        'The same holds for the user’s own choice to delete data when the browser closes, and for programs that tidy browsers.',
        'The page asks the browser not to clear the store. The answer stands in the settings.',
      ],
    },
    {
      title: 'Virtual and shared machines',
      points: [
        'The store lies in the browser’s local profile. A roaming profile does not carry it.',
        'A virtual machine that is reset loses everything. Use a profile that is kept.',
        'If part of the store is gone, the lock screen says so. If the whole profile is gone, it looks like a first start. Only a backup helps then.',
        'Give each worker their own Windows user. Initials and duty numbers can be seen without unlocking.',
      ],
    },
    {
      title: 'Backup and keys',
      points: [
        'Workers save the backup themselves, as a locked file. It does not happen by itself.',
        'Everything is kept twice on the machine. When the browser throws its database away, it is made again. That is no help when a machine is lost: save a backup every day.',
        'Show them a folder few can open, and of which you keep copies.',
        'Nobody can reset a passphrase. The key on paper is the other way in.',
        'The backup is an age file. The key opens it: age -d -i key.txt backup.age.',
        'The disk must be encrypted, too. Files are locked; memory, page file and old remains on the disk are not.',
      ],
    },
    {
      title: 'Passkeys',
      points: [
        'A worker can make a passkey beside the passphrase. It belongs to the address and works there alone.',
        'The address stands in the machine’s list of passkeys. Choose one that does not say what Forløb is used for.',
        'It needs WebAuthn with the extension prf. Many security keys (FIDO2) and newer versions of Windows Hello have it. Elsewhere the page says that it cannot be used.',
        'Do not let the passkeys of work be copied to private accounts.',
        'If a machine or a security key is lost, the worker removes the passkey in the settings of the machine it opens. It still opens an old backup. Delete old backups.',
      ],
    },
    {
      title: 'A new version',
      points: [
        'Build the new version, and put the whole of dist at the same address.',
        'Workers are told on the front page. It is put to use at the next lock, so nothing is lost.',
        'Do not go back to an older version. It does not touch what a newer one has saved.',
      ],
    },
    {
      title: 'When a machine moves on',
      points: [
        'Delete everything on this machine, in the settings. The page says what the browser could not promise.',
      ],
    },
  ],
};
