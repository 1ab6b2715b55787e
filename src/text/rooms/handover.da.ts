/** Words of a handover on the page of its case. */
export const handover = {
  title: 'Givet videre',
  waiting: (receiver: string, since: string) =>
    `Til ${receiver}, siden ${since}. Sagen er afsenderens, til den er modtaget.`,
  standIn: (name: string) => `Stedfortræder: ${name}`,
  accepted: (receiver: string) => `${receiver} har modtaget sagen.`,
  refused: (who: string) => `${who} kunne ikke tage sagen.`,
  writtenBy: (who: string) => `Det har ${who} skrevet.`,
  refusedBecause: (reason: string) => `Grunden er: ${reason}`,
  refusedTie: (who: string) => `${who} har en forbindelse til den, der udøver volden.`,
  closeToThem: (who: string) => `${who} beder om, at sagen bliver lukket for sig.`,
  toAccess: 'Se, hvem der kan åbne sagen',
  stillTheSenders: (sender: string) => `Sagen er stadig hos ${sender}, til en anden har sagt ja.`,
  stillYours: 'Sagen er stadig din. Giv den til en anden, eller behold den.',
  takenBack: 'Sagen blev ikke givet videre. Afsenderen har den stadig.',
  crossed: 'Et ja og en tilbagetagelse krydsede hinanden. Tal sammen, så I begge ved, hvem der har sagen.',
  answer: 'Modtag eller sig nej',
  onlyThey: (names: string) => `Kun ${names} kan svare. Ring, hvis det haster.`,
  or: ' eller ',
  takeBack: 'Tag sagen tilbage',
  keep: 'Jeg beholder sagen',
  anew: 'Giv den til en anden',
  takeBackAsk: 'Skal sagen blive hos dig?',
  takeBackSure:
    'Den, du gav den til, kan så ikke længere sige ja. Du kan give den videre igen når som helst.',
  takeBackYes: 'Ja, sagen bliver hos mig',
  takeBackNo: 'Nej, lad det stå',
  takenBackNote: 'Sagen bliver hos den, der ville give den videre.',
  begin: 'Giv sagen videre',
};
export type HandoverText = typeof handover;
