export { Citizen } from './citizen.entity.ts';
export { registerCitizen } from './citizens.queries.ts';
export { ProvinceCodesSource } from './province-codes-source.ts';
