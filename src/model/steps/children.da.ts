import type { Wording } from '../define.ts';
import { answerDa } from './answers.da.ts';
import type { children } from './children.ts';

export const childrenListDa = {
  label: 'Børn, unge og ufødte børn',
  hint: 'Tilføj alle under 18 år i borgerens hjem og i den andens hjem, også søskende. Et ufødt barn tæller med, og det gør en borger under 18 år også. Skriv aldrig navne her.',
  add: 'Tilføj et barn',
  one: 'Barn',
  items: {
    label: { label: 'Kaldes her', hint: 'Fx »Barn 1« eller »Det ufødte barn«.' },
    age: { label: 'Alder' },
    tie: {
      label: 'Hvor hører barnet til?',
      options: {
        ownHome: 'Bor hos borgeren',
        otherHome: 'Bor hos den, der udøver vold',
        bothHomes: 'Bor begge steder',
        sibling: 'Søskende i et af hjemmene',
        elsewhere: 'Bor et andet sted',
        unborn: 'Ufødt barn',
        citizen: 'Borgeren selv er under 18 år',
      },
    },
    inDangerNow: {
      label: 'Er barnet i fare nu?',
      hint: 'Ved ja: ring først til børneområdet eller den sociale vagt, og skriv bagefter. Ved akut fare: 112.',
      options: answerDa,
    },
  },
};

export const childrenGuidanceDa = [
  'Spørg roligt: »Er der børn, der bor hos jer eller kommer i hjemmet?« Sig, at du spørger for at hjælpe dem alle.',
  'Hvert barn får sit eget underretningskort. Du har skærpet underretningspligt, også når du kun har en mistanke, og også under en graviditet.',
  'Mange er bange for at miste deres børn. Sig, hvad en underretning er, og tilbyd, at I finder ordene sammen.',
];

export const childrenDa: Wording<typeof children> = {
  title: 'Børn',
  topics: { children: { title: 'Børn og unge', guidance: childrenGuidanceDa } },
  fields: { children: childrenListDa },
};
