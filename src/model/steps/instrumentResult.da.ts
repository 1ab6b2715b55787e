import type { Wording } from '../define.ts';
import type { instrumentResult } from './instrumentResult.ts';

export const instrumentResultDa: Wording<typeof instrumentResult> = {
  title: 'Resultat fra et andet redskab',
  lead: 'Brug redskabets egne ord. Resultatet står ved siden af din vurdering. Det vælger ikke for dig.',
  topics: {
    which: {
      title: 'Redskabet',
      guidance: [
        'Her skriver I kun, hvad et redskab viste. Spørgsmålene i det ligger hos jer selv.',
        'Er det brugt af politi eller en anden myndighed, så skriv hvem og hvornår.',
      ],
    },
    result: {
      title: 'Resultatet',
      guidance: [
        'Et redskab kan tage fejl. Et resultat, der lyder beroligende, gør ikke faren mindre.',
        'Vis ikke borgeren et tal. Tal om, hvad I ser, og hvad I gør.',
        'Ordene hører til redskabet. Dine egne ord om risikoen hører til i risikovurderingen.',
      ],
    },
    after: {
      title: 'Det, resultatet peger på',
      guidance: ['Det, der skal gøres, skal også stå i risikovurderingen. Ellers er der ingen, der ser det.'],
    },
  },
  fields: {
    tool: {
      label: 'Hvilket redskab er brugt?',
      options: {
        saraV3: 'SARA-V3',
        bSafer: 'B-SAFER',
        dash: 'DASH',
        dangerAssessmentWeighted: 'Danger Assessment, vægtet udgave',
        dangerAssessmentUnweighted: 'Danger Assessment, ældre uden vægte',
        patriarch: 'PATRIARCH',
        odara: 'ODARA',
        sam: 'SAM',
        daLe: 'DA-LE',
        lap: 'LAP',
        police: 'Politiets eget redskab',
        other: 'Et andet redskab',
      },
    },
    instrument: { label: 'Hvad hedder det?' },
    version: { label: 'Hvilken udgave?', hint: 'Årstal eller nummer, hvis I kender det.' },
    doneOn: { label: 'Hvilken dag blev det brugt?' },
    doneBy: { label: 'Hvem brugte det?' },
    trained: {
      label: 'Er personen oplært i det?',
      options: { yes: 'Ja', no: 'Nej', notKnown: 'Ved ikke' },
    },
    priority: {
      label: 'Hvilken prioritet gav redskabet sagen?',
      hint: 'Det er redskabets ord for, hvor hurtigt der skal handles. Det er ikke et niveau her.',
      options: { low: 'Lav prioritet', moderate: 'Moderat prioritet', high: 'Høj prioritet' },
    },
    dangerWeighted: {
      label: 'Hvilken fare viste den vægtede udgave?',
      options: {
        variable: 'Varierende fare (under 8)',
        increased: 'Øget fare (8-13)',
        severe: 'Alvorlig fare (14-17)',
        extreme: 'Ekstrem fare (18 eller mere)',
      },
    },
    dangerUnweighted: {
      label: 'Hvilken fare viste den ældre udgave?',
      hint: 'Tallene fra den vægtede udgave må ikke bruges her.',
      options: {
        noWord: 'Under 4 ja. Redskabet har ikke et ord for det, og det beroliger ikke.',
        great: 'Stor fare (4 ja eller mere)',
        veryGrave: 'Meget alvorlig fare (8 ja eller mere)',
      },
    },
    dash: {
      label: 'Hvad kom der ud af DASH?',
      hint: 'Grænsen er lokal. 14 ja er almindeligt, nogle steder 17. Et skøn alene er nok.',
      options: {
        threshold: 'Den lokale grænse er nået',
        judgement: 'Fagligt skøn: sagen skal på møde',
        escalation: 'Volden tager til: sagen skal på møde',
        notReferred: 'Sagen er ikke sendt på møde',
      },
    },
    score: { label: 'Hvor mange point eller ja?', hint: 'Kun til jer. Vis det ikke til borgeren.' },
    odara: {
      label: 'Hvor mange point i ODARA?',
      hint: 'Fra 0 til 13. Skriv nedenfor, hvad redskabets tabel siger om tallet.',
    },
    result: {
      label: 'Resultatet med redskabets egne ord',
      hint: 'Skriv det, som det står i rapporten.',
    },
    note: { label: 'Det, der er værd at vide' },
    scenarios: { label: 'Hvad frygter redskabets bruger kan ske?' },
    measures: { label: 'Hvilke tiltag peger resultatet på?' },
    nextOn: { label: 'Hvornår skal det bruges igen?' },
  },
};
