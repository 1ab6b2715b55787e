const apart = (words: string): readonly string[] => words.split(' ');

/**
 * Words a level of risk may never be called by, because they read as "nothing to fear" (journey, stage 3: there is no
 * "no risk"). Written in plain small letters: æ as ae, ø as oe, å as aa.
 */
export const reassuringWords: {
  /** Refused wherever the letters stand, also inside a longer word. */
  readonly anywhere: readonly string[];
  /** Refused as a word of its own or as the end of one (risikofri). */
  readonly ending: readonly string[];
  /** Refused only as a word of its own. */
  readonly alone: readonly string[];
  /** Words in which such letters stand by chance. */
  readonly chance: readonly string[];
} = {
  anywhere: [
    ...apart(
      'lav ingen sikker sikre tryg ufarlig harmloes harmlos fredelig minimal ubetydelig bagatel normal',
    ),
    ...apart('svag mild groen gron begraens ubekymr uproblem afvaerg beroligen'),
    ...apart('low none safe secure minor harmless negligib green trivial unlikely'),
  ],
  ending: apart('fri frit frie loes loest loese free less'),
  alone: [
    ...apart('nul nej intet ikke uden let lille smaa mindre mindst rolig roligt ro'),
    ...apart('ok okay fin fint god godt faldende stabil stabilt kontrol 0'),
    ...apart('no not nil zero without little small lesser least calm fine good stable'),
  ],
  chance: apart('svingende tvingende yellow hjaelpeloes hjaelpeloest lavine below'),
};
