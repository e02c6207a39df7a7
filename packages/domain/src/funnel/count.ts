import type { ApplicationState } from '../application/lifecycle.ts';
import {
  ACCOUNT_STAGES,
  APPLICATION_STAGES,
  applicationStatesOf,
  FUNNEL_STAGES,
  type AccountStage,
  type FunnelStage,
} from './stage.ts';

/** The kept figures of one unit on one day that its funnel is made of. */
export interface FunnelFigures {
  readonly applications: Partial<Record<ApplicationState, number>>;
  /** Accounts by stage, whoever granted them. */
  readonly accounts: Partial<Record<AccountStage, number>>;
  /** Accounts among them that no application of this system granted. */
  readonly accountsWithoutApplication: number;
}

export interface Funnel {
  readonly buckets: Readonly<Record<FunnelStage, number>>;
  readonly applications: number;
  readonly accountsWithoutApplication: number;
  /** Sum of the buckets: every application and every account without one, once. */
  readonly total: number;
}

const sumOf = (counts: readonly (number | undefined)[]): number =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/**
 * The funnel of a unit from its kept figures. RAISED is not kept: it is what is left of the approved applications when
 * each account that an application granted is taken away, so the buckets add up because there is nothing else to be.
 */
export function funnelOf({ applications, accounts, accountsWithoutApplication }: FunnelFigures): Funnel {
  const granted = sumOf(ACCOUNT_STAGES.map((stage) => accounts[stage])) - accountsWithoutApplication;
  const buckets = Object.fromEntries([
    ...APPLICATION_STAGES.map((stage) => [
      stage,
      sumOf(applicationStatesOf(stage).map((state) => applications[state])),
    ]),
    ...ACCOUNT_STAGES.map((stage) => [stage, accounts[stage] ?? 0]),
    ['RAISED', (applications.APPROVED ?? 0) - granted],
  ]) as Record<FunnelStage, number>;
  return {
    buckets,
    applications: sumOf(Object.values(applications)),
    accountsWithoutApplication,
    total: sumOf(FUNNEL_STAGES.map((stage) => buckets[stage])),
  };
}

/** The bottom line of several units. */
export function totalFunnel(funnels: readonly Funnel[]): Funnel {
  return {
    buckets: Object.fromEntries(
      FUNNEL_STAGES.map((stage) => [stage, sumOf(funnels.map(({ buckets }) => buckets[stage]))]),
    ) as Record<FunnelStage, number>,
    applications: sumOf(funnels.map(({ applications }) => applications)),
    accountsWithoutApplication: sumOf(
      funnels.map(({ accountsWithoutApplication }) => accountsWithoutApplication),
    ),
    total: sumOf(funnels.map(({ total }) => total)),
  };
}
