/** The works that questions, factors, rules and blocks refer to. `checkedOn` is when a person last looked the work up. */
export interface Work {
  readonly title: string;
  readonly year: number;
  readonly publisher: string;
  readonly checkedOn: string;
}

export const works = {
  model2022: {
    title: 'Modning af model til styrkelse af den kommunale indsats til voldsudsatte, version 0',
    year: 2022,
    publisher: 'Socialstyrelsen',
    checkedOn: '2026-11-21',
  },
  glass2008: {
    title: 'Non-fatal strangulation is an important risk factor for homicide of women',
    year: 2008,
    publisher: 'Glass et al., Journal of Emergency Medicine',
    checkedOn: '2026-11-21',
  },
  campbell2003: {
    title: 'Risk factors for femicide in abusive relationships',
    year: 2003,
    publisher: 'Campbell et al., American Journal of Public Health',
    checkedOn: '2026-11-21',
  },
  hark2007: {
    title: 'The sensitivity and specificity of four questions (HARK) to identify intimate partner violence',
    year: 2007,
    publisher: 'Sohal, Eldridge, Feder, BMC Family Practice',
    checkedOn: '2026-11-21',
  },
  aas1992: {
    title: 'Assessing for abuse during pregnancy (Abuse Assessment Screen)',
    year: 1992,
    publisher: 'McFarlane et al., JAMA',
    checkedOn: '2026-11-21',
  },
  who5Topp2015: {
    title: 'The WHO-5 Well-Being Index: a systematic review of the literature',
    year: 2015,
    publisher: 'Topp, Østergaard, Søndergaard, Bech, Psychotherapy and Psychosomatics',
    checkedOn: '2026-11-27',
  },
  itq2018: {
    title:
      'The International Trauma Questionnaire: development of a self-report measure of ICD-11 PTSD and complex PTSD',
    year: 2018,
    publisher: 'Cloitre et al., Acta Psychiatrica Scandinavica',
    checkedOn: '2026-11-27',
  },
  pcl5: {
    title: 'The PTSD Checklist for DSM-5 (PCL-5)',
    year: 2013,
    publisher: 'Weathers et al., National Center for PTSD',
    checkedOn: '2026-11-27',
  },
  childrensAct: {
    title: 'Barnets lov',
    year: 2025,
    publisher: 'LBK 282 af 17/3/2025',
    checkedOn: '2026-11-21',
  },
  servicesAct: {
    title: 'Serviceloven',
    year: 2024,
    publisher: 'Social-, Bolig- og Ældreministeriet',
    checkedOn: '2026-11-21',
  },
  administrationAct: {
    title: 'Forvaltningsloven',
    year: 2014,
    publisher: 'Justitsministeriet',
    checkedOn: '2026-11-21',
  },
  penalCode: { title: 'Straffeloven', year: 2024, publisher: 'Justitsministeriet', checkedOn: '2026-11-21' },
  practiceKnowledge: {
    title: 'Dansk praksis: praksisviden uden tal for virkning',
    year: 2026,
    publisher: 'Trygvej, samlet fra offentlige kilder',
    checkedOn: '2026-11-21',
  },
  dangerAssessment: {
    title: 'The Danger Assessment: validation of a lethality risk assessment instrument',
    year: 2009,
    publisher: 'Campbell, Webster, Glass, Journal of Interpersonal Violence',
    checkedOn: '2026-11-21',
  },
  resultScales: {
    title: 'Kendte resultatord for redskaber, der bruges uden for programmet',
    year: 2026,
    publisher: 'Trygvej, samlet fra offentlige kilder',
    checkedOn: '2026-11-21',
  },
  ctiPhases: {
    title: 'Critical Time Intervention: støtte i tre faser over ni måneder',
    year: 2014,
    publisher: 'Socialstyrelsen, metodebeskrivelse',
    checkedOn: '2026-11-21',
  },
  changeCompass2014: {
    title: 'Effektorienterede og vidensbaserede indsatser i Socialforvaltningen, bilag 1',
    year: 2014,
    publisher: 'Københavns Kommune, Socialforvaltningen',
    checkedOn: '2026-11-21',
  },
  signsOfSafety2019: {
    title: 'Studietur til Helsinki og Stockholm, afrapportering (Signs of Safety)',
    year: 2019,
    publisher: 'Københavns Kommune, Socialudvalget',
    checkedOn: '2026-11-21',
  },
  ownWording: {
    title: 'Egne spørgsmål, ikke en valideret skala',
    year: 2026,
    publisher: 'Trygvej',
    checkedOn: '2026-11-21',
  },
} as const satisfies Readonly<Record<string, Work>>;
export type WorkId = keyof typeof works;
