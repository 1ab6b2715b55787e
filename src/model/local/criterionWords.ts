/** Words the patterns of `criterionConflicts.ts` share, in plain small letters, as parts of a pattern. */
/** Whom or what somebody may have left. */
export const theOther =
  '(?:en |et |den |sin |sit |sine |hans |hendes )?(?:nuvaerende |tidligere |voldelige? |voldsudoevende )*(?:partner|kaereste|mand|kone|aegtefaelle|samlever|voldsudoever|person|forhold|relation|familie|hjem|eks|volden)';
/** What may stand beside the violence in a life. */
export const illnesses =
  'misbrug|afhaengig|alkoholi|narko|stofbrug|psykisk(?! vold)|psykiatri|psykose|psykotisk|diagnose|lidelse|sygdom|depression|angst|ptsd|personlighedsforstyr|skizo|selvskad|spiseforstyr|handicap|funktionsneds|demens|hjemloes|gaeld|kriminel|(?:alkohol|stof|rus)\\w*problem|problemer med (?:alkohol|stoffer|rusmidler|hash)';
export const genders =
  'kvinder?|kvinden|mand|maend|manden|kvindelige?|mandlige?|trans\\w*|nonbinaere?|ikke-binaere?|piger?|drenge?';
