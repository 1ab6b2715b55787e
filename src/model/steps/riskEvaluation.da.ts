import { crisisCentreWords } from '../crisisCentreWords.da.ts';
import type { Wording } from '../define.ts';
import { factorNames, factorWording } from '../factorFields.ts';
import { riskEvidenceDa } from '../riskEvidence.da.ts';
import { riskFactorsDa } from '../riskFactors.da.ts';
import { longestDays } from '../longestDays.ts';
import { latestNextDa } from '../nextEvaluation.da.ts';
import { riskLevelsDa } from '../riskLevels.da.ts';
import { safetyQuestionDa } from '../safetyQuestion.da.ts';
import { answerDa } from './answers.da.ts';
import { changeableFactorIds, type riskEvaluation } from './riskEvaluation.ts';

const names = factorNames(riskFactorsDa, changeableFactorIds);

export const riskEvaluationDa: Wording<typeof riskEvaluation> = {
  title: 'Risikovurdering',
  lead: 'Du samler det, I ved, og vurderer selv. Intet bliver talt sammen, og intet niveau er valgt på forhånd. Den, der underskriver, skal være oplært i at vurdere risiko.',
  topics: {
    whatHasHappened: {
      title: 'Det, der er sket',
      guidance: [
        'Spørg til det værste og det seneste. Et ja er nok. Du behøver ikke høre det hele.',
        '»Ved ikke« er et rigtigt svar. Det tæller aldrig som et nej.',
        'Greb om halsen, svært ved at få luft eller slag under graviditet: læge i dag, også uden mærker.',
      ],
    },
    controlAndPursuit: {
      title: 'Kontrol og forfølgelse',
      guidance: [
        'Spørg til en helt almindelig dag: Hvem bestemmer? Hvem følger med?',
        'Er telefonen overvåget, så tal om det nu. Luk ikke adgange uden en plan. Den anden kan opdage det.',
      ],
    },
    familyActingTogether: {
      title: 'Når familien handler sammen',
      lead: 'Spørg alle. Du kan ikke se på nogen, om det er relevant.',
      guidance: [
        'Kontakt aldrig familien. Brug aldrig en pårørende som tolk.',
        'Er der en rejse eller et ægteskab på vej, så spørg efter dagen, og hvem der har passet.',
      ],
    },
    changeNow: {
      title: 'Det, der ændrer sig nu',
      guidance: [
        'Et brud kan gøre faren større i en tid, også når det er det, borgeren vil. Pres ikke på for, at borgeren skal gå.',
      ],
    },
    personUsingViolence: {
      title: 'Den, der udøver vold',
      lead: 'Er der flere, så svar for dem samlet. Skriv forskellene i din begrundelse.',
      guidance: ['Skriv kun det, I ved eller har hørt. Kontakt aldrig den, der udøver vold, for at få svar.'],
    },
    theCitizen: {
      title: 'Borgeren selv',
      lead: 'Læs spørgsmålet om tryghed højt. Et lavt tal skal følges op. Et højt tal gør ikke risikoen mindre.',
      guidance: [
        'Spørg direkte til tanker om selvmord: plan, midler, i nat. Det skader ikke at spørge. Svarer borgeren ja, så lad ikke borgeren være alene.',
      ],
    },
    whatProtects: {
      title: 'Det, der beskytter',
      lead: 'Det er noget at bygge på. Det trækker ikke noget fra.',
      guidance: ['Spørg: »Hvad har hjulpet før?« og »Hvem ville du ringe til først?«'],
    },
    whatWeDo: {
      title: 'Det, I frygter, og det, I gør',
      lead: 'Hvert ja til noget, der kan ændres, skal have et tiltag eller et »ikke nu, fordi«. Ét tiltag kan dække flere.',
      guidance: [
        'Tænk frem: Hvad kan ske, hvor og hvornår? Hvem kan blive ramt? Hvad ville være det første tegn?',
        'Foreslå aldrig mægling, netværksmøder eller samtaler for par.',
      ],
    },
    today: {
      title: 'Krisecenter og i dag',
      lead: 'Spørg om krisecenter hver gang. Tilbuddet gælder alle køn.',
      guidance: [
        'Skal I finde en plads, så brug numrene under »Akut fare«. De svarer også om natten.',
        'Er der fuldt, eller siger borgeren nej tak, så aftal, hvad der sker i nat.',
      ],
    },
    judgement: {
      title: 'Din faglige vurdering',
      lead: 'Ingen kan forudsige vold. Også gode redskaber tager ofte fejl. Lyt til borgerens frygt og til din egen uro.',
      guidance: [
        'Viden om risiko rækker ikke langt. Mennesker er blevet dræbt få uger efter en vurdering, der lød beroligende.',
        'På en skala, hvor 0,5 er rent gæt og 1 er uden fejl, ligger redskaberne på omkring 0,58 til 0,67.',
        'Du må altid vælge et højere niveau. Din uro er grund nok.',
        'Et niveau under det, én person må vælge alene, skal have en grund. En oplært kollega skal også være enig.',
        latestNextDa(longestDays),
      ],
    },
  },
  fields: {
    ...factorWording(riskFactorsDa, riskEvidenceDa, answerDa),
    safety: safetyQuestionDa,
    scenario: {
      label: 'Hvad frygter I kan ske?',
      hint: 'Skriv kort: hvad, hvor, hvornår og mod hvem. Tag det med, der er sket før.',
    },
    scenarios: {
      label: 'Scenarier',
      hint: 'Er der flere ting, I frygter, så skriv dem hver for sig.',
      add: 'Tilføj et scenarie',
      one: 'Scenarie',
      items: {
        what: { label: 'Hvad kan ske?' },
        whom: { label: 'Hvem kan det ramme?' },
        trigger: { label: 'Hvad kan sætte det i gang?' },
        whoActs: { label: 'Hvem gør hvad, når det sker?' },
      },
    },
    measures: {
      label: 'Tiltag',
      add: 'Tilføj et tiltag',
      one: 'Tiltag',
      items: {
        what: { label: 'Hvad gør I?' },
        who: { label: 'Hvem gør det?' },
        when: { label: 'Hvornår?' },
        covers: {
          label: 'Hvad dækker det?',
          hint: 'Her står det, der er svaret ja til, og som kan ændres.',
          options: names,
        },
      },
    },
    notNow: {
      label: 'Ikke nu, fordi',
      hint: 'Til det, I venter med. Skriv, hvorfor det er bedst at vente.',
      add: 'Tilføj et »ikke nu«',
      one: 'Ikke nu',
      items: {
        factors: { label: 'Hvad venter I med?', options: names },
        because: { label: 'Fordi' },
      },
    },
    crisisCentre: { label: 'Er der brug for et krisecenter nu?', options: crisisCentreWords },
    whyNoPlace: { label: 'Hvorfor kunne der ikke findes en plads?' },
    tonight: { label: 'Hvad sker der i stedet i nat?', hint: 'Hvor er borgeren, og hvem er der?' },
    tonightWho: { label: 'Hvem følger op, og hvornår?' },
    actionsToday: {
      label: 'Hvad bliver gjort i dag?',
      hint: 'Skal skrives ved høj risiko og akut fare, før et forløb kan begynde.',
    },
    whoWatches: {
      label: 'Hvem holder øje, når I har lukket?',
      hint: 'Skal skrives før weekend og helligdage ved høj risiko og akut fare. Skriv navn og tidspunkt.',
    },
    level: {
      label: 'Hvad er din vurdering?',
      options: {
        present: riskLevelsDa.present.sentence,
        elevated: riskLevelsDa.elevated.sentence,
        high: riskLevelsDa.high.sentence,
        imminent: riskLevelsDa.imminent.sentence,
      },
    },
    why: {
      label: 'Hvorfor?',
      hint: 'Skriv, hvad der vejer tungest. Hold det, du har hørt, adskilt fra det, du vurderer.',
    },
    lowLevelReason: {
      label: 'Hvorfor ikke et højere niveau?',
      hint: 'Der er svar, som gør, at to skal være enige. Indtil kollegaen er enig, gælder det højere niveau.',
    },
    stillPlanned: {
      label: 'Er noget af det stadig på vej?',
      hint: 'Brud, rejse, ægteskab, møde eller løsladelse.',
      options: {
        ahead: 'Ja, det er på vej',
        happened: 'Nej, det er sket, og der er ikke mere på vej',
        notKnown: 'Ved ikke',
      },
    },
    plannedDay: {
      label: 'Hvilken dag er det planlagt til?',
      hint: 'Lad feltet stå tomt, hvis I ikke kender dagen. Så vurderer I igen inden for 7 dage. Det gør I også, hvis mere er på vej, og I ikke kender dagen for det.',
    },
    nextOn: { label: 'Hvornår vurderer I igen?', hint: 'Sæt hellere en dag, der er for tidlig.' },
  },
};
