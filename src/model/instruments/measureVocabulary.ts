/** When in the course of a case a measure is taken. `between`: whenever somebody finds it useful. */
export const measureMoments = ['start', 'middle', 'end', 'followUp', 'between'] as const;
export type MeasureMoment = (typeof measureMoments)[number];

export const filledByWords = ['staffWithCitizen', 'citizenAlone'] as const;
