import type { AccountState } from '@dinhdanh/domain';

/** The kept figure that holds how many accounts of a unit are in a state. */
export const accountMeasure = (state: AccountState): string => `ACCOUNT_${state}`;

/** Activations of a unit by the day they happened: what progress towards a target counts. */
export const ACTIVATIONS = 'ACTIVATIONS';

/** Activations of people on the list of a campaign, by the day they happened and the unit of the list. */
export const targetActivations = (campaignId: string): string => `TARGET_ACTIVATIONS:${campaignId}`;
