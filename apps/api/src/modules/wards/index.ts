export { AdministrativeUnit } from './administrative-unit.views.ts';
export { findCoveredWard } from './wards.queries.ts';
export { AdministrativeUnitResolver } from './administrative-unit.resolver.ts';
