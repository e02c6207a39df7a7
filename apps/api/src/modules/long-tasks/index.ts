export type { LongTaskInHand, LongTaskLine, LongTaskRun, LongTaskWork } from './long-task-kinds.ts';
export { LongTaskResolver } from './long-task.resolver.ts';
export { LongTaskStarted, StartLongTaskResult } from './long-task.views.ts';
export { findInputPlace } from './long-tasks.queries.ts';
export { longTasksRouter } from './long-tasks.router.ts';
export { resultHeading } from './result-heading.ts';
export { runLongTask } from './run-long-task.ts';
export { startLongTask } from './start-long-task.ts';
export { watchLongTasks } from './watch-long-tasks.ts';
