import type { SourceRef } from '../define.ts';
import { genders, illnesses, theOther } from './criterionWords.ts';

/**
 * What a local criterion may not demand, because the target group of the model says otherwise. Patterns read a text
 * in plain small letters (æ as ae, ø as oe, å as aa). They find the usual ways of saying it; whoever writes is told the
 * page and what can be written instead.
 */
export const criterionConflictIds = [
  'hasLeft',
  'children',
  'gender',
  'background',
  'coOccurring',
  'age',
  'formOfViolence',
  'violenceIsOver',
  'kindOfRelation',
  'knownToMunicipality',
  'recognition',
] as const;
export type CriterionConflictId = (typeof criterionConflictIds)[number];

export interface CriterionConflict {
  readonly id: CriterionConflictId;
  readonly source: SourceRef;
  /** As a demand on whoever is to be in the course. */
  readonly inclusion: readonly RegExp[];
  /** As a reason to leave somebody out. */
  readonly exclusion: readonly RegExp[];
  /** In whatever list it stands. */
  readonly always?: readonly RegExp[];
}
const model = (place: string): SourceRef => ({ work: 'model2022', place });

export const criterionConflicts: readonly CriterionConflict[] = [
  {
    id: 'hasLeft',
    source: model('p. 6'),
    inclusion: [
      new RegExp(
        `\\b(?:forladt|forlade|forlader|gaaet fra|gaar fra|flyttet (?:vaek )?fra|brudt|slaaet op)\\b`,
      ),
      new RegExp(`\\b(?:ude|ud) af ${theOther}`),
      /\b(?:er|vaere) (?:blevet )?(?:fra)?(?:skilt|separeret)\b/,
      /\b(?:flyttet (?:ud|hjemmefra)|bor alene|bor for sig selv|har (?:faaet )?egen bolig)\b/,
      /\bikke (?:laengere )?(?:bor|bo|lever|leve|er|vaere) (?:sammen|hos|i (?:et |den |det )?(?:forhold|relation))/,
      /\b(?:bor|bo|lever|leve|er) ikke (?:laengere )?(?:sammen|hos|i (?:et |den |det )?(?:forhold|relation))/,
      /\b(?:forholdet|relationen|samlivet|aegteskabet) (?:er|skal vaere) (?:slut|ophoert|forbi|afsluttet)/,
      new RegExp(`\\bingen kontakt (?:med|til) ${theOther}`),
    ],
    exclusion: [
      /\b(?:bor|lever|er) (?:stadig |stadigvaek |fortsat |endnu |fremdeles )*(?:sammen|hos) ?/,
      /\b(?:stadig|fortsat|endnu)\b.*\b(?:forhold|relation|sammen|partner|gift)/,
      /\b(?:er|lever|bliver) (?:stadig |fortsat )?i (?:et |den |det )?(?:voldeligt? )?(?:forhold|relation)/,
      /\b(?:ikke|vil ikke) (?:har )?(?:forladt|forlade|gaaet fra|gaa fra|flyttet|flytte|brudt|bryde|skilt)\b/,
      /\b(?:gaaet|flyttet|vendt|gaar|flytter|vender) tilbage til\b/,
      new RegExp(`\\bhar (?:stadig )?kontakt (?:med|til) ${theOther}`),
    ],
  },
  {
    id: 'children',
    source: model('p. 6'),
    inclusion: [
      /\b(?:har|have) (?:(?:ingen|ikke|et|mindst et|egne|smaa|mindre|hjemmeboende|faelles|flere|mindreaarige) )*(?:boern|barn)\b/,
      /\b(?:er|vaere) (?:en )?(?:mor|far|foraelder|foraeldre|gravid|barnloes)\b/,
      /\b(?:uden boern|kun foraeldre|kun moedre|kun faedre)\b/,
    ],
    exclusion: [
      /\b(?:har|have) (?:(?:ingen|ikke|et|egne|smaa|mindre|hjemmeboende|faelles|flere|mindreaarige) )*(?:boern|barn)\b/,
      /\b(?:er|vaere) (?:en )?(?:mor|far|foraelder|foraeldre|gravid|barnloes)\b/,
      /\buden boern\b/,
    ],
  },
  {
    id: 'gender',
    source: model('p. 5'),
    inclusion: [
      new RegExp(
        `\\b(?:er|vaere|kun|udelukkende|alene|forbeholdt|ikke) (?:en |for )?(?:voksne? )?(?:${genders})\\b`,
      ),
      new RegExp(`^(?:voksne? )?(?:${genders})\\b`),
      /\b(?:samme|bestemt) koen som\b/,
    ],
    exclusion: [
      new RegExp(`\\b(?:er|vaere|kun) (?:en )?(?:voksen )?(?:${genders})\\b`),
      new RegExp(`^(?:voksne? )?(?:${genders})\\b`),
    ],
  },
  {
    id: 'background',
    source: model('p. 6'),
    inclusion: [
      /\b(?:dansk|anden|samme) (?:etnisk )?(?:baggrund|oprindelse|statsborger|kultur)/,
      /\b(?:etnisk|etnicitet|vestlig|statsborger|foedt i danmark|opvokset i danmark|trosretning|religion|muslim|kristen|heteroseksuel|homoseksuel)/,
      /\b(?:er|vaere) (?:etnisk )?danske?r?\b/,
    ],
    exclusion: [
      /\b(?:anden|fremmed|ikke-?vestlig|ikke dansk|udenlandsk) ?(?:etnisk )?(?:baggrund|oprindelse|statsborger|kultur)?/,
      /\b(?:etnisk|etnicitet|statsborger|flygtning|indvandrer|trosretning|religion|muslim|kristen|homoseksuel|heteroseksuel|lgbt)/,
    ],
  },
  {
    id: 'coOccurring',
    source: model('p. 6'),
    inclusion: [
      new RegExp(`\\b(?:ingen|ikke|uden|fri for|behandlet for|faerdigbehandlet for)\\b.*(?:${illnesses})`),
      /\b(?:aedru|clean|stoffri|rask|psykisk stabil|velfungerende|ressourcestaerk)\b/,
      new RegExp(
        `\\b(?:misbrug|lidelse|sygdom|afhaengighed)\\w* (?:er|skal vaere) (?:behandlet|under kontrol|stoppet|ophoert)`,
      ),
    ],
    exclusion: [
      new RegExp(`(?:${illnesses})`),
      /\b(?:drikker|ryger hash|tager stoffer|bruger (?:stoffer|rusmidler|alkohol|hash))\b/,
    ],
  },
  {
    id: 'age',
    source: model('p. 5'),
    inclusion: [
      /\b(?:over|mindst|fyldt|fra|ung|aeldre end) (?:de )?(?!18\b)\d{2}\b/,
      /\b(?:under|hoejst|yngre end|op til|mellem) (?:de )?\d{2}\b/,
      /\b(?:ung|unge|aeldre|pensionist)\b/,
    ],
    exclusion: [
      /\b(?:over|fyldt|aeldre end) (?:de )?\d{2}\b/,
      /\b(?:under|yngre end) (?:de )?(?!18\b)\d{2}\b/,
      /\b(?:er|for) (?:ung|gammel|aeldre|pensionist)\b/,
    ],
  },
  {
    id: 'formOfViolence',
    source: model('p. 6'),
    inclusion: [
      /\b(?:fysisk|psykisk|seksuel|materiel|oekonomisk|digital|alvorlig|grov) vold\b/,
      /\b(?:stalking|slag|synlige maerker|politianmeldt)\b/,
      /\bvolden (?:er|har vaeret|skal vaere) (?:fysisk|psykisk|seksuel|alvorlig|grov|anmeldt)\b/,
    ],
    exclusion: [
      /\b(?:kun|alene|udelukkende|ikke)\b.*\b(?:fysisk|psykisk|seksuel|materiel|oekonomisk|digital|alvorlig|grov)\w* vold/,
      /\bikke (?:har )?(?:anmeldt|politianmeldt)\b/,
    ],
  },
  {
    id: 'violenceIsOver',
    source: model('p. 5-6'),
    inclusion: [
      /\bvolden (?:er|skal vaere|har vaeret) (?:\w+ )?(?:ophoert|stoppet|slut|forbi|afsluttet)/,
      /\b(?:ikke (?:laengere )?(?:er )?udsat|lever uden vold|fri for vold)\b/,
      /\b(?:inden for|indenfor) (?:det |de )?(?:sidste|seneste)\b/,
      /\bmindst (?:\w+ )?(?:uger?|maaneder?|aar) (?:siden|uden vold)\b/,
    ],
    exclusion: [
      /\bvolden (?:foregaar|fortsaetter|staar paa|er ikke|finder sted)/,
      /\b(?:stadig|fortsat|endnu) (?:\w+ )?(?:udsat|udsaettes|vold)/,
      /\bvolden (?:er|ligger) (?:for )?(?:gammel|langt tilbage|mange aar)/,
    ],
  },
  {
    id: 'kindOfRelation',
    source: model('p. 6'),
    inclusion: [
      /\b(?:partnervold|samlivsvold)\b/,
      /\bvold\w* (?:fra|af|kommer fra) (?:en |sin |den )?(?:nuvaerende |tidligere )*(?:partner|aegtefaelle|kaereste|samlever|mand|kone)\b/,
      /\b(?:boet|bor|vaeret gift|er gift|samboende) (?:sammen )?med (?:den|sin)\b/,
    ],
    exclusion: [
      /\bvold\w* (?:fra|af|kommer fra) (?:\w+ ){0,2}(?:barn|boern|soen|datter|foraeldre|far|mor|soeskende|bror|soester|familie|svigerfamilie|kaereste|partner)/,
      /\b(?:aldrig|ikke) (?:har )?(?:boet sammen|vaeret gift)\b/,
    ],
  },
  {
    id: 'knownToMunicipality',
    source: model('p. 5'),
    inclusion: [
      /\b(?:kendt (?:af|i)|(?:en |aktiv )?sag i|allerede i kontakt med) (?:en )?(?:kommune|forvaltning|jobcenter)/,
      /\b(?:henvist|visiteret) (?:af|fra)\b/,
    ],
    exclusion: [/\b(?:henvender|henvendt) sig selv\b/, /\bikke (?:er )?kendt (?:af|i) kommunen\b/],
  },
  {
    id: 'recognition',
    // Recognition is what the course works with: some who are exposed have not recognised it yet.
    source: model('p. 5-6, 8'),
    inclusion: [
      /\b(?:er)?kend(?:er|t|e)?\b.*\bvold/,
      /\b(?:indser|indset|anerkender|accepterer|forstaar|er klar over|er bevidst om|vedgaar|ser selv|ser sig selv)\b.*\b(?:vold|udsat|offer)/,
      /\b(?:sygdoms|volds)?(?:erkendelse|indsigt)\b/,
    ],
    exclusion: [
      /\b(?:benaegt|bagatelliser|forsvarer|undskylder)\w*/,
      /\bikke\b.*\b(?:kalder|ser|opfatter|indser|forstaar)\b.*\bvold/,
      /\bser ikke\b.*\b(?:vold|udsat)/,
    ],
    always: [/erkend/, /\bmangle\w* (?:indsigt|forstaaelse)/],
  },
];
