import type { OfferWords } from './offers.ts';

/** What each offer is and what to expect, said to the citizen: it may be read aloud. */
export const offersEn: OfferWords = {
  emergency: {
    name: 'Emergency 112',
    what: 'Help at once when somebody is in danger now.',
    expect: 'Say where you are. Stay on the line. If you cannot speak, leave the line open.',
  },
  levUdenVold: {
    name: 'Lev Uden Vold',
    what: 'Advice about violence, day and night. They also know which crisis centres have room.',
    expect: 'You may be anonymous. Professionals and relatives may call too.',
  },
  police: {
    name: 'Police, when it is not urgent',
    what: 'Here you can report violence, threats and stalking. You can also ask about a restraining order.',
    expect: 'You may bring somebody you trust. Ask for the number of the case.',
  },
  socialDuty: {
    name: 'Social duty service of the municipality',
    what: 'The help of the municipality in the evening, at night and at weekends.',
    expect: 'They can find a place for tonight, and help for somebody who needs care.',
  },
  localCrisisCentre: {
    name: 'Crisis centre near you',
    what: 'A safe place to live for a while. It is for every gender, and children may come along.',
    expect: 'You may be anonymous. During a stay you can talk to a psychologist and get help to move on.',
  },
  danner: {
    name: 'Danner',
    what: 'Advice and a crisis centre for women and their children.',
    expect: 'You can call, also if you only want to talk. You need not say your name.',
  },
  mandecentret: {
    name: 'Mandecentret',
    what: 'Talks and a place to live for men who are exposed to violence or are in a break-up.',
    expect: 'You are taken seriously. If you have children, ask whether they can come along.',
  },
  localLgbt: {
    name: 'Offer for LGBT+ people near you',
    what: 'A place where you need not explain or defend who you are.',
    expect: 'Ask your contact person for name and number. Crisis centres are for you too.',
  },
  safetyConsultants: {
    name: 'NC-MÆRK, safety consultants',
    what: 'They can judge the danger and make a plan when several in the family act together or a journey is planned.',
    expect: 'Your contact person calls and asks for advice. The family is told nothing.',
  },
  red: {
    name: 'RED Rådgivning',
    what: 'Advice about honour, social control and pressure from the family. Also about a marriage or a journey you do not want.',
    expect: 'You may be anonymous. You decide what is to happen.',
  },
  stalkingCentre: {
    name: 'Dansk Stalking Center',
    what: 'Advice when somebody keeps following you, writing or turning up.',
    expect: 'They help to keep evidence and to talk to the police. Do not answer the one who pursues you.',
  },
  digitaltAnsvar: {
    name: 'Digitalt Ansvar',
    what: 'Help when phone, accounts, pictures or location are used against you.',
    expect:
      'Write or call from a phone the other person cannot see. Choose the moment before you close anything.',
  },
  offerraadgivningen: {
    name: 'Offerrådgivningen (victim counselling)',
    what: 'Somebody who listens when you have been through something hard. Also help with police and compensation.',
    expect: 'It is free, and you may be anonymous. They write nothing down about you.',
  },
  moedrehjaelpen: {
    name: 'Mødrehjælpen',
    what: 'Advice for pregnant women and for parents of small children, also about money and rights.',
    expect: 'You can call or write. Ask whether they are near you.',
  },
  legalAid: {
    name: 'Legal aid near you',
    what: 'Free advice about law and rights, such as residence, debt and papers.',
    expect: 'If it is about residence, get advice before you move or change address. Bring copies of papers.',
  },
  victimsLawyer: {
    name: 'Assisting lawyer (bistandsadvokat)',
    what: 'A lawyer who is on your side when the police have a case about violence.',
    expect: 'The court usually pays. Ask for the lawyer before you talk to the police.',
  },
  assaultAlarm: {
    name: 'Assault alarm from the police',
    what: 'An alarm that calls the police directly when the danger is great.',
    expect: 'The police decide whether you can have one. Ask about an order and address protection too.',
  },
  familieretshuset: {
    name: 'Familieretshuset',
    what: 'Here cases about children, divorce and contact are dealt with.',
    expect: 'Say at once that there is violence. Ask for separate meetings.',
  },
  ankestyrelsen: {
    name: 'Ankestyrelsen',
    what: 'Here you can complain about what the municipality has decided.',
    expect: 'The municipality must look at the case again first. There is a time limit, so ask soon.',
  },
  medicalDuty1813: {
    name: 'Medical helpline of the Capital Region',
    what: 'Doctor and nurse when your own doctor is closed.',
    expect:
      'Say if somebody has gripped your neck, or if you are pregnant and were hit. You must be seen today.',
  },
  medicalDuty: {
    name: 'Doctor on call in the other regions',
    what: 'A doctor when your own doctor is closed.',
    expect:
      'Say if somebody has gripped your neck, or if you are pregnant and were hit. You must be seen today.',
  },
  sexualAssaultCentre: {
    name: 'Center for Seksuelle Overgreb',
    what: 'Examination, treatment and talks after rape. Open day and night.',
    expect: 'You need not report anything to the police. Traces can be kept while you think.',
  },
  psychiatricEmergency: {
    name: 'Psychiatric emergency department',
    what: 'Help right now when it is so hard inside that you cannot bear it.',
    expect: 'You can come without an appointment. Bring somebody you trust.',
  },
  suicideLine: {
    name: 'Livslinjen',
    what: 'Somebody to talk to when you have thoughts of dying.',
    expect: 'You may be anonymous. You may say it as it is.',
  },
  boernsVilkaar: {
    name: 'Børns Vilkår',
    what: 'Children can call or write to BørneTelefonen themselves. Parents can get advice too.',
    expect: 'The child may be anonymous. A talk here is not a notification.',
  },
  dialogModVold: {
    name: 'Dialog mod Vold',
    what: 'Treatment for the person who uses violence and wants to stop.',
    expect: 'The person using violence gets in touch. It must never be the citizen’s task.',
  },
  familyTherapy: {
    name: 'Family therapy',
    what: 'Talks where the whole family is present.',
    expect: 'May be thought of long after the violence has stopped, when everybody is safe.',
  },
  networkMeeting: {
    name: 'Network meeting',
    what: 'A meeting where family and friends talk together with professionals.',
    expect: 'Better to meet one at a time. Meet only the one you choose, who is safe.',
  },
  mediation: {
    name: 'Mediation',
    what: 'A meeting where a third person helps two parties to agree.',
    expect: 'Somebody who is afraid cannot speak freely. So it is not used where there is violence.',
  },
};
