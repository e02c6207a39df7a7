export { AdministrativeUnit } from './administrative-unit.views.ts';
export { findCoveredWard, listCoveredWards, VALID_TODAY_FIRST } from './wards.queries.ts';
export { AdministrativeUnitResolver } from './administrative-unit.resolver.ts';
