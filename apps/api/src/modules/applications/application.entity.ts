import { defineEntity, p } from '@mikro-orm/core';
import type {
  AccountLevel,
  ApplicationChannel,
  ApplicationState,
  BiometricOutcome,
  ComparableFacts,
  ComparedField,
  DeadlineTerm,
  GuardianRelation,
  IdentityPapers,
  LegalRegime,
  PopulationCheckOutcome,
  ReviewReason,
  Sex,
  SubjectType,
} from '@dinhdanh/domain';
import { SealedRecordType, SealedTextType } from '../../platform/sealing/sealed-in-database.ts';

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
    organisationId: p.uuid().fieldName('organisation_id').nullable(),
    subjectType: p.string().fieldName('subject_type').$type<SubjectType>().default('CITIZEN'),
    channel: p.string().$type<ApplicationChannel>().default('COUNTER'),
    level: p.string().$type<AccountLevel>().nullable(),
    state: p.string().$type<ApplicationState>(),
    fullName: p.string().fieldName('full_name'),
    searchName: p.string().fieldName('search_name'),
    dateOfBirth: p.date().fieldName('date_of_birth').nullable(),
    sex: p.string().$type<Sex>().nullable(),
    permanentAddress: p.string().fieldName('permanent_address'),
    phoneNumber: p.type(SealedTextType).$type<string>().fieldName('phone_number'),
    email: p.type(SealedTextType).$type<string>().nullable(),
    identityPapers: p.type(SealedRecordType).$type<IdentityPapers>().fieldName('identity_papers').nullable(),
    guardianId: p.uuid().fieldName('guardian_id').nullable(),
    guardianRelation: p.string().fieldName('guardian_relation').$type<GuardianRelation>().nullable(),
    attempt: p.integer().default(1),
    previousApplicationId: p.uuid().fieldName('previous_application_id').nullable(),
    consentGivenAt: p.datetime().fieldName('consent_given_at').nullable(),
    receivedAt: p.datetime().fieldName('received_at'),
    dueAt: p.datetime().fieldName('due_at'),
    legalRegime: p.string().fieldName('legal_regime').$type<LegalRegime>(),
    term: p.string().$type<DeadlineTerm>(),
    restsOnProjectedDay: p.boolean().fieldName('rests_on_projected_day').default(false),
    submittedBy: p.uuid().fieldName('submitted_by').nullable(),
    populationOutcome: p.string().fieldName('population_outcome').$type<PopulationCheckOutcome>().nullable(),
    populationCheckedAt: p.datetime().fieldName('population_checked_at').nullable(),
    populationRecord: p
      .type(SealedRecordType)
      .$type<ComparableFacts>()
      .fieldName('population_record')
      .nullable(),
    mismatchedFields: p.array().fieldName('mismatched_fields').$type<ComparedField[]>().default([]),
    portraitOutcome: p.string().fieldName('portrait_outcome').$type<BiometricOutcome>().nullable(),
    fingerprintOutcome: p.string().fieldName('fingerprint_outcome').$type<BiometricOutcome>().nullable(),
    biometricsCheckedAt: p.datetime().fieldName('biometrics_checked_at').nullable(),
    reviewReasons: p.array().fieldName('review_reasons').$type<ReviewReason[]>().default([]),
    claimedBy: p.uuid().fieldName('claimed_by').nullable(),
    claimedUntil: p.datetime().fieldName('claimed_until').nullable(),
    escalatedAt: p.datetime().fieldName('escalated_at').nullable(),
    decidedAt: p.datetime().fieldName('decided_at').nullable(),
    decidedBy: p.uuid().fieldName('decided_by').nullable(),
    decisionReason: p.string().fieldName('decision_reason').nullable(),
    decisionText: p.text().fieldName('decision_text').nullable(),
  },
});
export class Application extends ApplicationSchema.class {}
ApplicationSchema.setClass(Application);
