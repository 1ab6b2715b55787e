import { answerDa } from '../answers.da.ts';

/** Danish words for HARK, AAS and the supplement. Own translation: not validated in Danish. */
const never =
  'Vis aldrig tal eller en samlet sum. Ét ja er nok til at tale videre. Et nej til det hele fortæller ikke, at borgeren er i sikkerhed.';
const afterYes = 'Ved et ja: stop op, tak, og vis at du tror på det. Resten af spørgsmålene kan vente.';

export const questionTopicsDa = {
  hark: {
    title: 'Fire spørgsmål om partner eller ekspartner (HARK)',
    lead: 'Læs spørgsmålene op, som de står. De gælder det sidste år. Dansk oversættelse er vores egen og ikke afprøvet på dansk.',
    guidance: [
      'HARK er afprøvet blandt kvinder i almen praksis i England og handler kun om partner eller ekspartner. Er det en anden, borgeren er udsat for, så brug AAS eller spørg åbent.',
      afterYes,
      never,
    ],
  },
  aas: {
    title: 'Fem spørgsmål om alle, der står borgeren nær (AAS)',
    lead: 'Læs spørgsmålene op, som de står. Dansk oversættelse er vores egen og ikke afprøvet på dansk.',
    guidance: [
      'AAS er lavet til gravide, og spørgsmålene kan gælde alle. I én undersøgelse fandt de kun omkring halvdelen af dem, der havde været udsat for vold.',
      afterYes,
      never,
    ],
  },
  supplement: {
    title: 'Flere former for vold',
    lead: 'Spørgsmål til at kortlægge. Det er vores egne, og de er ikke en afprøvet skala. De kan bruges om alle i familien og hjemmet.',
    guidance: [
      'Vold er ikke kun slag. Mange har aldrig kaldt det vold, når de bliver styret, holdt øje med eller holdt uden penge.',
      'Spørg kun om det, der giver mening i samtalen. Spring frit.',
      'Lad borgeren bruge sine egne ord om det, der sker. Sæt ikke ordet vold på, før borgeren er klar til det.',
    ],
  },
};

const more = {
  label: 'Vil I også tale om andre former for vold?',
  hint: 'Seks spørgsmål om styring, penge, ting, telefon, forfølgelse og familiens kontrol.',
  options: { yes: 'Ja, vis spørgsmålene', no: 'Nej, ikke nu' },
};

export const questionFieldsDa = {
  'hark.h': {
    label:
      'Er du inden for det sidste år blevet ydmyget eller på anden måde følelsesmæssigt mishandlet af din partner eller ekspartner?',
    options: answerDa,
  },
  'hark.a': {
    label: 'Har du inden for det sidste år været bange for din partner eller ekspartner?',
    options: answerDa,
  },
  'hark.r': {
    label:
      'Er du inden for det sidste år blevet voldtaget eller tvunget til nogen form for seksuel aktivitet af din partner eller ekspartner?',
    options: answerDa,
  },
  'hark.k': {
    label:
      'Har din partner eller ekspartner inden for det sidste år sparket dig, slået dig, givet dig en lussing eller på anden måde gjort dig fysisk ondt?',
    options: answerDa,
  },
  'aas.1': {
    label:
      'Er du nogensinde blevet følelsesmæssigt eller fysisk mishandlet af din partner eller en anden, der betyder meget for dig?',
    options: answerDa,
  },
  'aas.2': {
    label:
      'Har nogen inden for det sidste år slået dig, givet dig en lussing, sparket dig eller på anden måde gjort dig fysisk ondt?',
    options: answerDa,
  },
  'aas.3': {
    label:
      'Har nogen, siden du blev gravid, slået dig, givet dig en lussing, sparket dig eller på anden måde gjort dig fysisk ondt?',
    hint: 'Om graviditet. Er borgeren ikke gravid, så vælg »Ikke relevant«.',
    options: { ...answerDa, notApplicable: 'Ikke relevant' },
  },
  'aas.4': {
    label: 'Har nogen inden for det sidste år tvunget dig til seksuelle handlinger?',
    options: answerDa,
  },
  'aas.5': {
    label: 'Er du bange for din partner eller for en af dem, du lige har nævnt?',
    options: answerDa,
  },
  'addSupplement.hark': more,
  'addSupplement.aas': more,
  'supplement.control': {
    label: 'Er der nogen, der bestemmer, hvem du ser, hvad du har på, eller hvad du laver?',
    options: answerDa,
  },
  'supplement.economic': {
    label: 'Er der nogen, der styrer dine penge, så du skal bede om lov eller mangler det mest nødvendige?',
    options: answerDa,
  },
  'supplement.material': {
    label: 'Er der nogen, der ødelægger dine ting eller truer med at gøre det?',
    options: answerDa,
  },
  'supplement.digital': {
    label:
      'Er der nogen, der læser dine beskeder, følger din telefon eller truer med at dele billeder af dig?',
    options: answerDa,
  },
  'supplement.stalking': {
    label:
      'Er der nogen, der følger efter dig, dukker op eller bliver ved med at kontakte dig, selv om du har sagt stop?',
    options: answerDa,
  },
  'supplement.socialControl': {
    label:
      'Er der nogen i din familie, der holder øje med dig eller bestemmer, hvem du må kende, elske eller gifte dig med?',
    options: answerDa,
  },
};
