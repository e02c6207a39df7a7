export { AdministrativeUnit } from './administrative-unit.views.ts';
export { findCoveredWard, listCoveredWards } from './wards.queries.ts';
export { AdministrativeUnitResolver } from './administrative-unit.resolver.ts';
