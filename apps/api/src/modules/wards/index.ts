export { AdministrativeUnit } from './administrative-unit.views.ts';
export {
  findCoveredWard,
  findStandingWards,
  listCoveredWards,
  listStandingWards,
  VALID_TODAY_FIRST,
} from './wards.queries.ts';
export { AdministrativeUnitResolver } from './administrative-unit.resolver.ts';
export type { StandingWard } from './wards.queries.ts';
