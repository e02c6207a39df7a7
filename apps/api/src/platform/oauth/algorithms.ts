/** With what machines of agencies sign: assertions and proofs alike. */
export const SIGNING_ALGORITHMS = ['ES256', 'RS256', 'PS256'] as const;

/** How far the clock of a machine may be from ours. */
export const CLOCK_TOLERANCE_SECONDS = 15;
