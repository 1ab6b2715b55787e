import type { CriterionConflictId } from './criterionConflicts.ts';

/** Why a criterion cannot stand, and what can be written instead. */
export const criterionConflictsDa: Readonly<
  Record<CriterionConflictId, { readonly why: string; readonly instead: string }>
> = {
  hasLeft: {
    why: 'Målgruppen er også borgere, der stadig er i relationen.',
    instead: 'Skriv, hvad der skal være trygt: »Borgeren kan komme hen til gruppen og hjem igen uden fare.«',
  },
  children: {
    why: 'Målgruppen er både borgere med og uden børn.',
    instead: 'Skriv det praktiske: »Børnene kan blive passet, mens gruppen mødes.«',
  },
  gender: {
    why: 'Målgruppen er både mænd og kvinder.',
    instead: 'Skriv det som matching: »Deltagerne har sagt, hvem de kan sidde i gruppe med.«',
  },
  background: {
    why: 'Målgruppen er borgere med dansk eller anden baggrund.',
    instead: 'Skriv det praktiske som matching: »Deltagerne har et fælles sprog, eller der er tolk.«',
  },
  coOccurring: {
    why: 'Målgruppen er også borgere med misbrug, psykisk sygdom eller andre vanskeligheder samtidig.',
    instead:
      'Skriv, hvad der skal kunne lade sig gøre: »Borgeren kan være med uden at være påvirket på dagen.«',
  },
  age: {
    why: 'Målgruppen er alle over 18 år.',
    instead: 'Skriv det som matching: »Ingen sidder alene med en livssituation, de andre ikke kender.«',
  },
  formOfViolence: {
    why: 'Målgruppen er udsat for en eller flere former for vold. Alle former tæller.',
    instead: 'Skriv det åbent: »Borgeren har fortalt om vold i en nær relation.«',
  },
  violenceIsOver: {
    why: 'Målgruppen er udsat for vold nu eller tidligere, i kort eller lang tid.',
    instead: 'Skriv, hvad der skal være trygt: »Der er en sikkerhedsplan for vejen til og fra gruppen.«',
  },
  kindOfRelation: {
    why: 'En nær relation kan være familie, hjem, partner, kæreste eller en, der giver omsorg.',
    instead: 'Skriv det åbent: »Volden kommer fra en i en nær relation.«',
  },
  knownToMunicipality: {
    why: 'Borgeren må også henvende sig selv eller komme fra politi og sundhedsvæsen.',
    instead: 'Lad linjen udgå. Vejen ind er aldrig et kriterium.',
  },
  recognition: {
    why: 'Erkendelse er noget, forløbet arbejder med. Den er aldrig en betingelse for hjælp.',
    instead: 'Skriv, hvad borgeren selv vil: »Borgeren vil prøve at være i en gruppe.«',
  },
};
