export { Application as ApplicationEntity } from './application.entity.ts';
export { moveApplication, stateConflict } from './application-state.ts';
export { Application, StateConflict, stateConflictOf } from './application.views.ts';
export { ApplicationClaimResolver } from './application-claim.resolver.ts';
export { ApplicationEvents } from './application-events.ts';
export { ApplicationReader } from './application.reader.ts';
export { ApplicationResolver } from './application.resolver.ts';
export { ApplicationStatusPortalResolver } from './application-status.portal-resolver.ts';
export {
  findApplicationStatus,
  listApplicationStatuses,
  type ApplicationStatusRow,
} from './application-status.queries.ts';
export { ApplicationStatus, applicationStatusOf } from './application-status.views.ts';
export { enterApplication } from './enter-application.ts';
export { IdentityCardInput } from './submit-application.inputs.ts';
export { takeClaimsBack, type ClaimsTaken } from './take-claims-back.ts';
