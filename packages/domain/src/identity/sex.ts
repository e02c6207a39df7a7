/** Sex as the population database records it. */
export type Sex = 'MALE' | 'FEMALE';
