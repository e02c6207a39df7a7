export { Citizen } from './citizen.entity.ts';
export { ProvinceCodesSource } from './province-codes-source.ts';
