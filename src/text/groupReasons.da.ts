import type { GroupReasonCode } from '../model/groups/groupReasons.ts';
import type { ReasonText } from './reasonText.ts';
import { shownDay } from './shownDay.ts';

/** The reasons of a group. Part of `reasons.da.ts`. No sentence says who a conflict is with: a citizen may read along. */
export const groupReasonsDa: Readonly<Record<GroupReasonCode, ReasonText>> = {
  mustNotMeetFound: () => 'Ring til nøglemedarbejderne, før I mødes næste gang. Ingen bliver afvist.',
  leaderMustNotLead: () => 'En af lederne skal ikke lede for denne borger. Ring til nøglemedarbejderen.',
  pairNotChecked: () => 'En nøglemedarbejder mangler at svare på, om de kan være i samme gruppe.',
  leaderNotChecked: () => 'En nøglemedarbejder mangler at svare på, om lederen kan lede for denne borger.',
  conflictInGroup: () => 'De kan ikke være i samme gruppe. Tal med nøglemedarbejderne.',
  checkedWithItself: () => 'Vælg en anden borger. Svaret gælder to forskellige.',
  compositionNotAsAnswered: () => 'Der er kommet nye svar. Se sammensætningen igennem igen.',
  participantTwice: () => 'Den samme borger står her to gange. Fjern den ene.',
  participantWithdrawn: () => 'En borger er ikke længere med. Tag borgeren ud af sammensætningen.',
  groupSizeReasonMissing: () => 'En gruppe har 6 til 8 deltagere. Skriv, hvorfor det er anderledes her.',
  groupLeastOverMost: () => 'Det mindste antal er større end det største. Ret et af dem.',
  oneLeaderReasonMissing: () => 'En gruppe har to ledere. Skriv, hvorfor der kun er én.',
  leadersAreTheSame: () => 'De to ledere er den samme. Vælg en anden, eller skriv, hvorfor der kun er én.',
  notAGroupLeader: () => 'Vælg en leder, som står som gruppeleder under »Medarbejdere«.',
  groupEndsBeforeStart: () => 'Gruppen slutter, før den begynder. Ret et af klokkeslættene.',
  groupPlanMissing: () => 'Skriv først, hvad det er for en gruppe, og hvornår I mødes.',
  compositionMissing: () => 'Sammensætningen er ikke underskrevet endnu, eller borgeren er ikke med i den.',
  groupMoveNotFromHere: () => 'Gruppen kan ikke flyttes dertil herfra.',
  groupMoveReasonMissing: () => 'Skriv hvorfor.',
  sessionNotPlanned: () => 'Den mødegang er ikke i planen. Ret antallet i planen først.',
  sessionAlreadyHeld: () => 'Mødet er allerede skrevet op. Ret det i stedet.',
  whoWasReachedMissing: () => 'Skriv, hvem du fik fat i.',
  notOnWaitingList: () => 'Borgeren står ikke på ventelisten. Tal med nøglemedarbejderen.',
  alreadyInGroup: () => 'Borgeren er allerede med i gruppen.',
  notInGroup: () => 'Borgeren er ikke med i gruppen.',
  absenceMustBeSameDay: () => 'Her skal lederen ringe samme dag, hvis borgeren udebliver. Vælg »samme dag«.',
  clearanceTellsRisk: () =>
    'Skriv kun, hvad lederen skal gøre. Skriv ikke om risiko, niveau eller næste dato.',
  concernFromGroup: (about) =>
    `Gruppen har fortalt om en bekymring${on(about['on'])}. Ring til lederen i dag, og skriv i sagen, hvem du fik fat i.`,
  absenceFromGroup: (about) =>
    `Borgeren udeblev uden besked fra gruppen${on(about['on'])}. Se, hvad I har aftalt.`,
  leftGroup: (about) =>
    `Borgeren går ikke i gruppen mere${on(about['on'])}. Tag kontakt, og tal om, hvad der nu kan hjælpe.`,
  movedFromGroup: (about) =>
    `Borgeren går over til eget forløb${on(about['on'])}. Afslut gruppeforløbet, lav en ny samlet vurdering, og begynd forløbet.`,
  completedGroup: (about) =>
    `Borgeren har gennemført gruppen${on(about['on'])}. Afslut forløbet her, og aftal, hvordan I følger op.`,
  clearanceMissing: (about) =>
    `Gruppen mødes${on(about['on'])}. Sig til lederen, hvad der gælder for borgeren.`,
};

function on(day: string | number | undefined): string {
  return day === undefined ? '' : ` ${shownDay(day, 'da')}`;
}
