/** Danish words for what the citizen can, hopes and wants. */
export const wishesTopicsDa = {
  strengthsAndWishes: {
    title: 'Styrker, håb og ønsker',
    guidance: [
      'Spørg: »Hvad har du allerede gjort for at passe på dig selv?« Det er ofte mere, end man tror.',
      'Spørg: »Hvad ville være et lille skridt, der gjorde en forskel for dig?« At blive i forholdet er også et svar, vi hjælper ud fra.',
    ],
  },
  wayOfHelp: {
    title: 'Hvordan skal hjælpen være?',
    guidance: [
      'Spørg: »Hvad skal jeg vide for at være god at tale med?«',
      'Tvivl og pauser er almindelige. Sig, at døren er åben, også hvis borgeren bliver i tvivl.',
    ],
  },
  ownWords: {
    title: 'Med borgerens egne ord',
    guidance: ['Skriv det, som borgeren siger det. Læs det gerne højt, og ret det sammen.'],
  },
};

export const wishesFieldsDa = {
  strengths: { label: 'Det, borgeren kan og allerede gør' },
  hopes: { label: 'Det, borgeren håber på' },
  wants: { label: 'Det, borgeren ønsker', hint: 'Både nu og på længere sigt. Brug borgerens egne ord.' },
  helpWishes: {
    label: 'Ønsker til hjælpen',
    hint: 'Spørg åbent. Vælg gerne flere.',
    options: {
      men: 'Tilbud for mænd',
      lgbt: 'Tilbud for LGBT+',
      interpreter: 'Professionel tolk',
      woman: 'At tale med en kvinde',
      man: 'At tale med en mand',
      anonymous: 'At være anonym',
    },
  },
  howToMeet: { label: 'Sådan vil borgeren gerne mødes', hint: 'Tempo, sted, ord, pauser.' },
  ownWords: {
    label: 'Med borgerens egne ord',
    hint: 'Sådan sætter borgeren selv ord på det, der er sket. Det er aldrig et krav for at få hjælp.',
  },
};
