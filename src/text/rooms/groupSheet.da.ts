/** Words of the emergency sheet, as it is opened. Read by somebody in a hurry. */
export const groupSheet = {
  title: 'Nødark',
  opening: 'Arket åbnes …',
  ring112: 'Ring 112',
  logged: 'Det står i loggen, at du har åbnet arket.',
  notLogged: 'Arket er åbent. Det kunne ikke skrives i loggen. Sig det til din leder, når der er ro.',
  damaged: 'Noget af arket kan ikke læses. Det, der står her, kan være gammelt.',
  none: 'Der er ikke skrevet et nødark for borgeren.',
  closed: 'Arket kan ikke åbnes her.',
  noneWhat: 'Er der fare nu, så ring 112. Ring så til nøglemedarbejderen.',
  fields: {
    name: 'Navn',
    tell112: 'Sig til 112',
    address: 'Adresse',
    health: 'Helbred',
    phone: 'Telefon',
    childPickUp: 'Børnene hentes',
    keyWorker: 'Nøglemedarbejder',
  },
  back: 'Til gruppen',
  backToCase: 'Til sagen',
  goneSoon: 'Luk arket, når du er færdig. Det forsvinder også, når du låser eller skjuler.',
  write: 'Skriv nødarket',
  mend: 'Skriv det om',
};
export type GroupSheetText = typeof groupSheet;
