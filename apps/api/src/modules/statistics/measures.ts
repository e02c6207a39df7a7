import type { AccountState } from '@dinhdanh/domain';

/** The kept figure that holds how many accounts of a unit are in a state. */
export const accountMeasure = (state: AccountState): string => `ACCOUNT_${state}`;

/** Activations of a unit by the day they happened: what progress towards a target counts. */
export const ACTIVATIONS = 'ACTIVATIONS';
