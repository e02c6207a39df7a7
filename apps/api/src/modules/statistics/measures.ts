import {
  ACCOUNT_STATES,
  type AccountStage,
  type AccountState,
  type ApplicationState,
  type VisitOutcome,
} from '@dinhdanh/domain';

/** The kept figure that holds how many accounts of a unit are in a state. */
export const accountMeasure = (state: AccountState): string => `ACCOUNT_${state}`;

/** The kept figure that holds how many applications of a unit are in a state. */
export const applicationMeasure = (state: ApplicationState): string => `APPLICATION_${state}`;

/**
 * The kept figure that holds how many accounts of a unit are at a stage of the funnel. The database moves it with the
 * column that tells the stage (migration 0022), so no use case counts it.
 */
export const stageMeasure = (stage: AccountStage): string => `FUNNEL_${stage}`;

/** Accounts of a unit that no application of this system granted; kept by the database too. */
export const ACCOUNTS_WITHOUT_APPLICATION = 'ACCOUNTS_WITHOUT_APPLICATION';

/** Activations of a unit by the day they happened: what progress towards a target counts. */
export const ACTIVATIONS = 'ACTIVATIONS';

/** Activations of people on the list of a campaign, by the day they happened and the unit of the list. */
export const targetActivations = (campaignId: string): string => `TARGET_ACTIVATIONS:${campaignId}`;

/** Visits of outreach teams by the day they were recorded: how many had this outcome. */
export const outreachVisits = (outcome: VisitOutcome): string => `OUTREACH_VISITS_${outcome}`;

/** The same, of lists that were drawn from the list of a campaign. */
export const campaignVisits = (outcome: VisitOutcome, campaignId: string): string =>
  `${outreachVisits(outcome)}:${campaignId}`;
/** How many people stand on the list of a campaign, by the unit of the list, on the day of its document. */
export const targetListed = (campaignId: string): string => `TARGET_LISTED:${campaignId}`;

/**
 * How many accounts a unit has, whatever their state. An account that changes its state moves two of these against each
 * other, so what they add up to after a day is the accounts that were granted after it.
 */
export const ACCOUNT_MEASURES: readonly string[] = ACCOUNT_STATES.map(accountMeasure);
