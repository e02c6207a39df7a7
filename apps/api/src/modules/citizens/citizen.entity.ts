import { defineEntity, p } from '@mikro-orm/core';
import type { Sex } from '@dinhdanh/domain';
import { SealedTextType } from '../../platform/sealing/sealed-in-database.ts';

/** Công dân: the person an account belongs to. */
export const CitizenSchema = defineEntity({
  name: 'Citizen',
  tableName: 'citizen',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    personalIdNumber: p.type(SealedTextType).$type<string>().fieldName('personal_id_number'),
    fullName: p.string().fieldName('full_name'),
    dateOfBirth: p.date().fieldName('date_of_birth'),
    sex: p.string().$type<Sex>(),
    permanentAddress: p.string().fieldName('permanent_address'),
    phoneNumber: p.type(SealedTextType).$type<string>().fieldName('phone_number'),
    unitId: p.integer().fieldName('unit_id'),
    createdAt: p.datetime().fieldName('created_at'),
    version: p.integer().version(),
  },
});
export class Citizen extends CitizenSchema.class {}
CitizenSchema.setClass(Citizen);
