import { defineLifecycle } from './lifecycle.ts';

/** Việc chạy lâu: what the server does for an officer over minutes, whether or not the officer's page stays open. */
export const LONG_TASK_KINDS = ['PERSON_IMPORT', 'EXPORT_NOT_ACTIVATED'] as const;
export type LongTaskKind = (typeof LONG_TASK_KINDS)[number];

export const LONG_TASK_STATES = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;
export type LongTaskState = (typeof LONG_TASK_STATES)[number];

export const LONG_TASK_ACTIONS = ['START', 'SUCCEED', 'FAIL', 'CANCEL'] as const;
export type LongTaskAction = (typeof LONG_TASK_ACTIONS)[number];

/**
 * The life of a long task.
 *
 * Edge: what was done before a task is cancelled or fails stays done, for each part of it was complete in itself; what
 * is left is done by a new task, which passes over what it finds.
 */
export const longTaskLifecycle = defineLifecycle<LongTaskState, LongTaskAction>({
  initial: 'QUEUED',
  transitions: {
    QUEUED: { START: 'RUNNING', FAIL: 'FAILED', CANCEL: 'CANCELLED' },
    RUNNING: { SUCCEED: 'SUCCEEDED', FAIL: 'FAILED', CANCEL: 'CANCELLED' },
    SUCCEEDED: {},
    FAILED: {},
    CANCELLED: {},
  },
});
