/** What a group told key staff, answered from the case. */
export const groupTold = {
  title: 'Fra gruppen',
  lead: 'Det her har gruppen fortalt. Skriv, hvem du fik fat i, så ser gruppelederen det også.',
  back: 'Til sagen',
  nothing: 'Alt fra gruppen er besvaret. Nye ord fra gruppen kommer her.',
  told: (day: string) => `Sagt ${day}`,
  absent: (day: string) => `Mødet ${day}`,
  ring: (names: string) => `Ring til gruppelederen i dag: ${names}.`,
  ringNobody: 'Ring til gruppelederen i dag.',
  danger: 'Er der fare nu, så ring 112.',
  write: 'Skriv, hvem du fik fat i',
  writeFor: (what: string) => `Skriv, hvem du fik fat i: ${what}`,
  notHere: 'Det kan ikke besvares her. Ring til gruppelederen, som skriver, hvem I fik fat i.',
  saved: 'Underskrevet. Gruppelederen ser det i gruppen.',
  savedNotSent: 'Underskrevet i gruppen. Sagen mangler beskeden endnu. Send den nedenfor.',
  evaluateTitle: 'Har det ændret faren?',
  evaluate: 'Vurder risikoen',
};
export type GroupToldText = typeof groupTold;
