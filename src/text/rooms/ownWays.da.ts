/** Words for whoever was added by a colleague, at their own first unlock. */
export const ownWays = {
  title: 'Få nøgler, som kun du kender',
  lead: 'En kollega oprettede dig, og dine nøgler blev lavet dér. Nu får du nye. Det tager et par minutter, og du skal bruge en printer eller papir.',
  until:
    'Det gamle gælder, til du er færdig. Derefter låser det ikke mere op her. Har du filer fra før, så gem det gamle ark til dem. Ellers kan du makulere det.',
  choose: 'Brug denne adgangssætning',
  working: 'Gør klar …',
  same: 'Det er den, du har nu. Vælg en anden.',
  failed: 'Det lykkedes ikke. Det gamle ark gælder stadig, det nye gør ikke endnu. Prøv igen.',
  later: 'Jeg har ikke tid nu. Spørg mig næste gang',
};
export type OwnWaysText = typeof ownWays;
