import { ACCOUNT_STATES, type AccountState } from '@dinhdanh/domain';

/** The kept figure that holds how many accounts of a unit are in a state. */
export const accountMeasure = (state: AccountState): string => `ACCOUNT_${state}`;

/** Activations of a unit by the day they happened: what progress towards a target counts. */
export const ACTIVATIONS = 'ACTIVATIONS';

/** Activations of people on the list of a campaign, by the day they happened and the unit of the list. */
export const targetActivations = (campaignId: string): string => `TARGET_ACTIVATIONS:${campaignId}`;

/** How many people stand on the list of a campaign, by the unit of the list, on the day of its document. */
export const targetListed = (campaignId: string): string => `TARGET_LISTED:${campaignId}`;

/**
 * How many accounts a unit has, whatever their state. An account that changes its state moves two of these against each
 * other, so what they add up to after a day is the accounts that were granted after it.
 */
export const ACCOUNT_MEASURES: readonly string[] = ACCOUNT_STATES.map(accountMeasure);
