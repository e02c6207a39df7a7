export { AreaTaskResolver } from './area-task.resolver.ts';
export { openAreaTask } from './open-area-task.ts';
