import type { Wording } from '../define.ts';
import type { openCase } from './openCase.ts';

export const caseTopicDa = {
  title: 'Sagen og den ansvarlige',
  guidance: [
    'Giv sagen et dækord, fx et træ eller en fugl. Brug aldrig et navn, initialer eller en adresse.',
    'Én person er ansvarlig, og én er stedfortræder. Borgeren skal vide, hvem det er.',
    'Skal en anden tage over, er sagen stadig din, til den anden har sagt ja.',
  ],
};

export const caseFieldsDa = {
  alias: {
    label: 'Sagens dækord',
    hint: 'Et neutralt ord, der står på skærmen i stedet for navnet. Fx »Asp«.',
  },
  responsible: {
    label: 'Ansvarlig medarbejder',
    hint: 'Dit eget navn eller initialer, til en anden har taget over.',
  },
  standIn: { label: 'Stedfortræder' },
  caseNumber: { label: 'Nummer i kommunens fagsystem', hint: 'Skriv aldrig cpr-nummer.' },
};

export const openCaseDa: Wording<typeof openCase> = {
  title: 'Sagen og den ansvarlige',
  topics: { case: caseTopicDa },
  fields: caseFieldsDa,
};
