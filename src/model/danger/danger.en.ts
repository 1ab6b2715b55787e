import type { DangerWords } from './danger.ts';

/** English words of the danger page: short enough to be read aloud at arm's length. */
export const dangerEn: DangerWords = {
  title: 'Immediate danger',
  lines: {
    call112: {
      title: 'Ring 112',
      say: ['Say where you are. Say whether there is a weapon. Stay on the line.'],
    },
    whereIsThePerson: {
      title: 'Is the person using violence here, or on the way?',
      say: [
        'Go to another place that can be locked. Make no contact, and do not try to calm the person down.',
      ],
    },
    children: {
      title: 'Are there children?',
      say: [
        'Where are they right now? Who has them, and who picks them up?',
        'If a child is in danger: ring 112 or the children’s unit first, and write afterwards.',
      ],
    },
    yourself: {
      title: 'Your own safety',
      say: [
        'Fetch a colleague. Stand by the door. Leave if you are afraid. It is not your job to stop anyone.',
      ],
    },
    crisisCentre: {
      title: 'A safe place for tonight',
      say: [
        'Crisis centres are for all genders, and one can be anonymous. 1888 finds free places.',
        'If they are full: agree where the citizen is tonight, and who rings tomorrow.',
      ],
    },
    localDuty: {
      title: 'On duty here',
      say: [
        'The social duty officer can help outside office hours. The police, when it is not an emergency: 114.',
      ],
    },
    strangulation: {
      title: 'A grip on the neck, trouble breathing, or a blow in pregnancy',
      say: [
        'If it is hard to breathe or swallow now: ring 112. Otherwise be examined today, also without marks. Injuries can show later.',
      ],
    },
    rape: {
      title: 'Rape',
      say: ['The centres for sexual assault receive people day and night. No police report is needed.'],
    },
    suicide: {
      title: 'Thoughts of suicide',
      say: [
        'Ask plainly: Have you thought of how? Do you have what you would use? Is it tonight?',
        'Do not leave the citizen alone. Ring the psychiatric emergency unit, or 112.',
      ],
    },
    afterwards: {
      title: 'Afterwards',
      say: [
        'Write only when everyone is out of danger. A provisional note is enough. Look after yourself too.',
      ],
    },
  },
  numbers: {
    emergency: 'Emergency 112',
    police: 'Police, not an emergency',
    levUdenVold: 'Lev Uden Vold (Live Without Violence)',
    danner: 'Danner',
    ankestyrelsen: 'The National Social Appeals Board',
    medicalDuty1813: 'Medical helpline of the Capital Region',
    medicalDuty: 'Doctor on call',
    sexualAssaultCentre: 'Centre for sexual assault',
    psychiatricEmergency: 'Psychiatric emergency unit',
    suicideLine: 'Livslinjen (suicide prevention line)',
    localCrisisCentre: 'The local crisis centre',
    socialDuty: 'Social duty officer',
  },
  open: { dayAndNight: 'day and night', partOfTheDay: 'part of the day', notKnown: '' },
  toCheck: 'check this number',
  lastChecked: (day) => `last checked ${day}`,
  numberMissing: 'The number of the social duty officer is missing. Your lead can enter it.',
  ring: (name, number) => (name.endsWith(number) ? `Ring ${name}` : `Ring ${name}, ${number}`),
  nothingStored: 'This page stores nothing.',
};
