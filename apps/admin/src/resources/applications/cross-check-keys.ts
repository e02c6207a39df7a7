/** Under which keys the papers of an application are kept, and the comparison of one of them. */
export const CROSS_CHECKS = ['cross-checks'] as const;
export const crossChecksOf = (applicationId: string) => [...CROSS_CHECKS, 'of', applicationId] as const;
export const crossCheckOne = (id: string) => [...CROSS_CHECKS, 'one', id] as const;
