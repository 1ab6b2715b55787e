/** Words about keys that two people compare, and about the file a colleague begins with on a machine of their own. */
export const staffKeys = {
  key: 'Nøgle, til at læse højt',
  mine: 'Din egen nøgle. Læs den højt, når en kollega vil sammenligne.',
  how: 'Sammenlign nøgler, før I sender sager: Ring sammen, eller sid sammen. Kollegaen læser sin nøgle højt, og du følger med her. Er alle grupper ens, er det den rigtige, filerne går til.',
  compare: (name: string) => `${name} og jeg har sammenlignet`,
  comparing: 'Gemmer …',
  compared: (by: string, on: string) => `Sammenlignet ${on}, siger ${by}.`,
  changed: 'Nøglen er en anden, end da I sammenlignede. Sammenlign igen, før du sender noget.',
  never: 'Ikke sammenlignet endnu.',
  failed: 'Det blev ikke noteret. Prøv igen.',
  join: (name: string) => `${name} får sin egen maskine`,
  joining: {
    lead: 'Med den kan kollegaen arbejde på sin egen maskine med de sager, kollegaens nøgle åbner.',
    nextTitle: 'Det sker der',
    next: [
      'Du gemmer filen og giver den til kollegaen.',
      'På sin egen maskine vælger kollegaen »Jeg har en sikkerhedskopi eller en fil fra kontoret«, filen og sin trykte gendannelsesnøgle.',
      'Kollegaen låser op med gendannelsesnøglen og vælger en ny adgangssætning dér.',
    ],
    means: [
      'Filen kan kun åbnes med kollegaens gendannelsesnøgle. Du kan ikke selv åbne den.',
      'Kladder kommer ikke med.',
      'Bagefter følges I ad med filer under »Send og modtag sager«.',
    ],
    save: 'Gem filen',
    saving: 'Gemmer …',
    saved: (name: string) => `Filen hedder ${name}`,
    savedNext: 'Giv den til kollegaen. Slet den, når kollegaen er kommet ind.',
    failed: 'Filen blev ikke gemt. Intet er ændret. Prøv igen.',
    done: 'Tilbage til medarbejderne',
  },
};
export type StaffKeysText = typeof staffKeys;
