/** Most faults of one GameDay. */
export const MOST_ROUNDS = 12;
