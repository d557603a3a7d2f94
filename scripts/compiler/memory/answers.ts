/** A question about facts that others state, and what the answer was. */
export interface Answer<Facts> {
  ask: (facts: Facts) => unknown;
  was: unknown;
}

/** Whether all questions have the answers that they had: as long as they have, so is what was made with them. */
export const hold = <Facts>(answers: readonly Answer<Facts>[], facts: Facts): boolean =>
  answers.every(({ ask, was }) => ask(facts) === was);
