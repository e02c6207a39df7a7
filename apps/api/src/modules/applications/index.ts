export { Application as ApplicationEntity } from './application.entity.ts';
export { applicationMeasure } from './applications.queries.ts';
export { Application, StateConflict, stateConflictOf } from './application.views.ts';
export { checkApplication } from './check-application.ts';
export { ApplicationReader } from './application.reader.ts';
export { ApplicationResolver } from './application.resolver.ts';
