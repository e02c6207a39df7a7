/** By the units that the order named, or by those that stand in their place today. */
export const TARGET_UNITS = ['AS_ISSUED', 'AS_OF_TODAY'] as const;
export type TargetUnits = (typeof TARGET_UNITS)[number];
