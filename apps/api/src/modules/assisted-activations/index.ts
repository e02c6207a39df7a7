export { AssistedActivationResolver } from './assisted-activation.resolver.ts';
export { completeVisit, findVisitByCode, isVisitRunning } from './visit-of-flow.ts';
