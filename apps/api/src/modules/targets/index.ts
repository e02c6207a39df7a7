export { countTowardsTargets } from './count-towards-targets.ts';
export { ActivationWindowResolver } from './activation-window.resolver.ts';
export { TargetResolver } from './target.resolver.ts';
export { TargetSheetResolver } from './target-sheet.resolver.ts';
export { targetSheetsRouter } from './target-sheets.router.ts';
