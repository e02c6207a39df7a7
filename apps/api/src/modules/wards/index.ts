export { AdministrativeUnit } from './administrative-unit.views.ts';
export { findCoveredUnit } from './wards.queries.ts';
export { AdministrativeUnitResolver } from './administrative-unit.resolver.ts';
