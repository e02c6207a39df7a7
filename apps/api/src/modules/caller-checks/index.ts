export { assistanceRows, assistanceScope } from './assistance-scope.ts';
export { CheckCallerInput } from './caller-check.inputs.ts';
export { CallerFieldVerdict } from './caller-check.views.ts';
export { findCallerCheckOf } from './caller-checks.queries.ts';
export { checkCaller, type CallerCheckServices, type CheckedCaller } from './check-caller.ts';
