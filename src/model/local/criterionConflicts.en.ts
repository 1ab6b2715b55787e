import type { CriterionConflictId } from './criterionConflicts.ts';

/** Why a criterion cannot stand, and what can be written instead. Criteria themselves are in Danish. */
export const criterionConflictsEn: Readonly<
  Record<CriterionConflictId, { readonly why: string; readonly instead: string }>
> = {
  hasLeft: {
    why: 'The target group includes citizens who are still in the relation.',
    instead: 'Write what must be safe: “The citizen can come to the group and go home without danger.”',
  },
  children: {
    why: 'The target group is citizens with and without children.',
    instead: 'Write what is practical: “The children can be looked after while the group meets.”',
  },
  gender: {
    why: 'The target group is both men and women.',
    instead: 'Write it as matching: “The participants have said whom they can sit in a group with.”',
  },
  background: {
    why: 'The target group is citizens with a Danish or another background.',
    instead:
      'Write what is practical as matching: “The participants share a language, or there is an interpreter.”',
  },
  coOccurring: {
    why: 'The target group includes citizens with addiction, mental illness or other difficulties at the same time.',
    instead:
      'Write what must be possible: “The citizen can take part without being under the influence that day.”',
  },
  age: {
    why: 'The target group is everyone over 18.',
    instead: 'Write it as matching: “Nobody is alone with a situation in life that the others do not know.”',
  },
  formOfViolence: {
    why: 'The target group is exposed to one or more forms of violence. Every form counts.',
    instead: 'Write it openly: “The citizen has told about violence in a close relation.”',
  },
  violenceIsOver: {
    why: 'The target group is exposed to violence now or earlier, for a short or a long time.',
    instead: 'Write what must be safe: “There is a safety plan for the way to and from the group.”',
  },
  kindOfRelation: {
    why: 'A close relation can be family, home, partner, somebody one dates, or somebody who gives care.',
    instead: 'Write it openly: “The violence comes from somebody in a close relation.”',
  },
  knownToMunicipality: {
    why: 'The citizen may also come of their own accord, or from police and health care.',
    instead: 'Leave the line out. The way in is never a criterion.',
  },
  recognition: {
    why: 'Recognition is what the course works with. It is never a condition for help.',
    instead: 'Write what the citizen wants: “The citizen wants to try being in a group.”',
  },
};
