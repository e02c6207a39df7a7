import { defineEntity, p } from '@mikro-orm/core';
import type {
  AccountLevel,
  ApplicationState,
  ComparedField,
  IdentityFacts,
  LegalRegime,
  PopulationCheckOutcome,
  Sex,
} from '@dinhdanh/domain';

/** Hồ sơ đăng ký cấp tài khoản: what was declared, what the population database says, what was decided. */
export const ApplicationSchema = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    code: p.string(),
    version: p.integer().version(),
    unitId: p.integer().fieldName('unit_id'),
    citizenId: p.uuid().fieldName('citizen_id'),
    level: p.string().$type<AccountLevel>(),
    state: p.string().$type<ApplicationState>(),
    fullName: p.string().fieldName('full_name'),
    searchName: p.string().fieldName('search_name'),
    dateOfBirth: p.date().fieldName('date_of_birth'),
    sex: p.string().$type<Sex>(),
    permanentAddress: p.string().fieldName('permanent_address'),
    phoneNumber: p.string().fieldName('phone_number'),
    receivedAt: p.datetime().fieldName('received_at'),
    dueAt: p.datetime().fieldName('due_at'),
    legalRegime: p.string().fieldName('legal_regime').$type<LegalRegime>(),
    submittedBy: p.uuid().fieldName('submitted_by').nullable(),
    populationOutcome: p.string().fieldName('population_outcome').$type<PopulationCheckOutcome>().nullable(),
    populationCheckedAt: p.datetime().fieldName('population_checked_at').nullable(),
    populationRecord: p.json<IdentityFacts>().fieldName('population_record').nullable(),
    mismatchedFields: p.array().fieldName('mismatched_fields').$type<ComparedField[]>().default([]),
    decidedAt: p.datetime().fieldName('decided_at').nullable(),
    decidedBy: p.uuid().fieldName('decided_by').nullable(),
    decisionReason: p.string().fieldName('decision_reason').nullable(),
    decisionText: p.text().fieldName('decision_text').nullable(),
  },
});
export class Application extends ApplicationSchema.class {}
ApplicationSchema.setClass(Application);
