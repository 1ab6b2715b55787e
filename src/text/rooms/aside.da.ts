/** Words about a vault that was set aside when a backup was restored beside it. */
export const aside = {
  title: 'Der ligger også noget andet her',
  text: (count: number) =>
    count === 1
      ? 'Det blev sat til side, da en kopi blev gendannet. Intet af det er slettet.'
      : `${String(count)} andre er sat til side, da en kopi blev gendannet. Intet af det er slettet.`,
  swap: 'Tager du det frem, bliver det, der ligger her nu, sat til side i stedet.',
  bring: 'Tag det frem igen',
  bringing: 'Tager det frem …',
  inUse: 'Det, der ligger her, er åbent i et vindue. Lås det, og luk andre vinduer med programmet.',
  failed: 'Det lykkedes ikke. Intet er ændret. Prøv igen.',
};
export type AsideText = typeof aside;
