import type { Wording } from '../define.ts';
import type { followUp, followUpPlan, lostContact, pause, resume } from './followUp.ts';

export const followUpDa: Wording<typeof followUp> = {
  title: 'Opfølgning',
  lead: 'Hold fast i det, der er lykkedes. Er der sket ny vold, er det ikke et nederlag. Så vurderer I risikoen igen.',
  topics: {
    since: {
      title: 'Siden sidst',
      guidance: [
        'Spørg lige ud: »Har der været vold eller trusler, siden vi talte sammen?«',
        'Er svaret ja, så spørg om fare nu. Risikoen skal så vurderes på ny i dag.',
        'At være gået tilbage til forholdet er en hændelse, ikke en fejl.',
      ],
    },
    onwards: {
      title: 'Vejen videre',
      guidance: ['Spørg: »Hvem ringer du til, hvis det bliver svært?« og »Hvad vil du gerne holde fast i?«'],
    },
  },
  fields: {
    onDay: { label: 'Hvornår talte I sammen?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    violenceSince: {
      label: 'Har der været vold siden sidst?',
      options: {
        yes: 'Ja',
        no: 'Nej, det siger borgeren',
        notTold: 'Borgeren vil ikke fortælle om det nu',
        notAsked: 'Ikke spurgt',
      },
    },
    resultsHolding: { label: 'Hvad går stadig godt, og hvad er svært?' },
    network: { label: 'Mennesker omkring borgeren nu' },
    nextStep: { label: 'Næste lille skridt' },
    continuedDevelopment: {
      label: 'Plan for tiden efter',
      hint: 'Det, borgeren vil arbejde videre med, og hvem der støtter.',
    },
    nextOn: { label: 'Hvornår taler I sammen igen?' },
  },
};

const rhythmsDa = { weekly: 'Hver uge', fortnightly: 'Hver anden uge', monthly: 'Hver måned' };

export const followUpPlanDa: Wording<typeof followUpPlan> = {
  title: 'Aftale om opfølgning',
  lead: 'Hvor tit taler I sammen efter forløbet? Borgeren kan altid komme før.',
  topics: {
    pattern: {
      title: 'Hvor tit?',
      guidance: [
        'Mange har glæde af kontakt, der bliver længere imellem: tre faser over ni måneder.',
        'Vælger I ikke selv, foreslås hver uge, så hver anden uge og til sidst hver måned.',
        'Det er et tilbud. Dagene kan ændres, og aftalen kan laves om når som helst.',
      ],
    },
    days: {
      title: 'Dagene',
      guidance: [
        'Læs dagene op, og ret dem, der ikke passer. Se kortet om sikker kontakt først.',
        'Den næste dag kommer frem på »I dag«, når den er der.',
      ],
    },
  },
  fields: {
    pattern: {
      label: 'Hvordan følger I op?',
      options: {
        asNeeded: 'Når der er brug for det',
        threePhases: 'Tre faser over ni måneder',
      },
    },
    nextOn: { label: 'Hvornår taler I sammen næste gang?', hint: 'Sæt gerne en dag, så ingen bliver glemt.' },
    begunOn: { label: 'Hvilken dag begynder opfølgningen?' },
    first: { label: 'Første tre måneder', options: rhythmsDa },
    second: { label: 'De næste tre måneder', options: rhythmsDa },
    third: { label: 'De sidste tre måneder', options: rhythmsDa },
    note: { label: 'Andet, I har aftalt' },
    contacts: {
      label: 'Dage for kontakt',
      add: 'Tilføj en dag',
      one: 'Dag',
      items: {
        phase: {
          label: 'Fase',
          options: { first: 'Første fase', second: 'Anden fase', third: 'Tredje fase' },
        },
        onDay: { label: 'Dag' },
      },
    },
  },
};

export const lostContactDa: Wording<typeof lostContact> = {
  title: 'Kontakten er væk',
  lead: 'Når borgeren bliver stille, gør I det, I har aftalt. Risikoen skal vurderes på ny i dag. Stilhed er aldrig borgerens skyld.',
  topics: {
    silence: {
      title: 'Hvad har I prøvet?',
      guidance: [
        'Brug kun de veje, der står på kortet om sikker kontakt. Hellere lidt for stille end en besked, der bliver læst.',
        'Er der grund til at tro, at borgeren er i fare lige nu, så ring 112.',
        'Spørg aldrig familie eller netværk, som borgeren ikke har sagt ja til.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvornår blev I opmærksomme på det?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    lastContactOn: { label: 'Hvornår var I sidst i kontakt?' },
    planFollowed: {
      label: 'Hvad er gjort af det, I aftalte?',
      hint: 'Se aftalen »Hvis jeg bliver stille« ovenfor.',
    },
    tried: { label: 'Hvad har I prøvet, og hvad skete der?' },
    whoChecks: { label: 'Hvem gør hvad nu?' },
    nextTryOn: { label: 'Hvornår prøver I igen?' },
  },
};

export const pauseDa: Wording<typeof pause> = {
  title: 'Pause',
  lead: 'Under en pause bliver risikoen stadig vurderet til tiden. Borgeren kan komme tilbage når som helst.',
  topics: { pause: { title: 'Pausen' } },
  fields: {
    until: {
      label: 'Til hvilken dag varer pausen?',
      hint: 'Den dag, I tager kontakt igen på den sikre måde.',
    },
    why: { label: 'Hvorfor holder I pause nu?' },
  },
};

export const resumeDa: Wording<typeof resume> = {
  title: 'Pausen slutter',
  topics: { resume: { title: 'I gang igen' } },
  fields: { why: { label: 'Hvad er nyt?' } },
};
