import type { AccountState, VisitOutcome } from '@dinhdanh/domain';

/** The kept figure that holds how many accounts of a unit are in a state. */
export const accountMeasure = (state: AccountState): string => `ACCOUNT_${state}`;

/** Activations of a unit by the day they happened: what progress towards a target counts. */
export const ACTIVATIONS = 'ACTIVATIONS';

/** Activations of people on the list of a campaign, by the day they happened and the unit of the list. */
export const targetActivations = (campaignId: string): string => `TARGET_ACTIVATIONS:${campaignId}`;

/** Visits of outreach teams by the day they were recorded: how many had this outcome. */
export const outreachVisits = (outcome: VisitOutcome): string => `OUTREACH_VISITS_${outcome}`;

/** The same, of lists that were drawn from the list of a campaign. */
export const campaignVisits = (outcome: VisitOutcome, campaignId: string): string =>
  `${outreachVisits(outcome)}:${campaignId}`;
