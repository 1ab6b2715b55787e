import type { NetworkStepKind } from '../../model/coordinationVocabulary.ts';
import type { SituationMark } from '../../model/situationMarks.ts';
import type { ActionPlanPart } from '../../rules/ownPlansAsDraft.ts';
import type { CoordinationText } from '../../text/rooms/coordination.da.ts';
import { wordsOf } from '../shell/words.ts';

/** What the room says itself, and the words it borrows from the pieces of work it shows. */
export interface CoordinationWords {
  readonly room: CoordinationText;
  readonly stepKinds: Readonly<Record<NetworkStepKind, string>>;
  readonly planParts: Readonly<Record<ActionPlanPart, { readonly label: string }>>;
  readonly templates: Readonly<Record<'general' | 'honour', string>>;
  readonly marks: Readonly<Record<SituationMark, string>>;
}

export const useCoordinationWords = wordsOf<CoordinationWords>({
  da: async () => {
    const [{ coordinationRoom }, { networkStepDa }, { actionPlanDa }, { situationMarksDa }] =
      await Promise.all([
        import('../../text/rooms/coordination.da.ts'),
        import('../../model/steps/networkStep.da.ts'),
        import('../../model/steps/plans.da.ts'),
        import('../../model/situationMarks.da.ts'),
      ]);
    return {
      room: coordinationRoom,
      stepKinds: networkStepDa.fields.sort.options,
      planParts: actionPlanDa.fields,
      templates: actionPlanDa.fields.template.options,
      marks: situationMarksDa,
    };
  },
  en: async () => {
    const [{ coordinationRoom }, { networkStepEn }, { actionPlanEn }, { situationMarksEn }] =
      await Promise.all([
        import('../../text/rooms/coordination.en.ts'),
        import('../../model/steps/networkStep.en.ts'),
        import('../../model/steps/plans.en.ts'),
        import('../../model/situationMarks.en.ts'),
      ]);
    return {
      room: coordinationRoom,
      stepKinds: networkStepEn.fields.sort.options,
      planParts: actionPlanEn.fields,
      templates: actionPlanEn.fields.template.options,
      marks: situationMarksEn,
    };
  },
});
