/**
 * Work for the area police officer (cảnh sát khu vực): a citizen says the population database is wrong, a notice could
 * not be delivered, or a team that went from door to door was told of a death, a move or a wrong number.
 */
export const AREA_TASK_KINDS = ['DATA_CORRECTION', 'UNDELIVERABLE_NOTICE', 'OUTREACH_FINDING'] as const;
export type AreaTaskKind = (typeof AREA_TASK_KINDS)[number];

export const AREA_TASK_STATES = ['OPEN', 'DONE'] as const;
export type AreaTaskState = (typeof AREA_TASK_STATES)[number];
