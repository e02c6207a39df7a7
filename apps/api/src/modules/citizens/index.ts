export { Citizen } from './citizen.entity.ts';
export {
  findPersonStanding,
  findPersonUnit,
  recordGuardianship,
  registerCitizen,
  registerOrganisation,
  type PersonStanding,
} from './citizens.queries.ts';
export { ProvinceCodesSource } from './province-codes-source.ts';
