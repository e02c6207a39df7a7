import type { Transaction } from '../../platform/use-case.ts';
import { insertAreaTask, type NewAreaTask } from './area-tasks.queries.ts';

/**
 * Giao việc cho cảnh sát khu vực, as part of the use case that found the reason; that one writes the audit line. Asked
 * again for the same notice, or for a registration that is still being corrected, it does nothing and gives false.
 */
export const openAreaTask = ({ em, now }: Transaction, task: NewAreaTask): Promise<boolean> =>
  insertAreaTask(em, task, now);
