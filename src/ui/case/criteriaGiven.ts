/** Names the version of the criteria a draft was opened with; signed as what the decision is based on. */
export const criteriaGiven = 'criteriaSet';
