/** Review of a läkarintyg by the DFA chain: diagnosis, function, activity and the red thread between them. */
export const dfaReviews = ['complete', 'incomplete', 'replaced-by-plan'] as const
export type DfaReview = (typeof dfaReviews)[number]
