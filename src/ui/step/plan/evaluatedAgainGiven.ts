/** What a draft of a plan is opened with when the risk was evaluated since it was begun; absent otherwise. */
export const evaluatedAgainGiven = 'evaluatedAgain';
