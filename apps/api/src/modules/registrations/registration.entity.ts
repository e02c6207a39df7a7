import { defineEntity, p } from '@mikro-orm/core';
import type {
  CardReadMethod,
  ComparedField,
  IdentityPapers,
  PopulationCheckOutcome,
  RegistrationState,
  Sex,
} from '@dinhdanh/domain';
import { SealedRecordType, SealedTextType } from '../../platform/sealing/sealed-in-database.ts';

/** Đăng ký trực tuyến mức độ 1: a citizen's draft in the portal, and the app account that remains after it. */
export const RegistrationSchema = defineEntity({
  name: 'Registration',
  tableName: 'registration',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    bearerHash: p.blob().fieldName('bearer_hash'),
    state: p.string().$type<RegistrationState>(),
    personalIdNumber: p.type(SealedTextType).$type<string>().fieldName('personal_id_number'),
    phoneNumber: p.type(SealedTextType).$type<string>().fieldName('phone_number'),
    email: p.type(SealedTextType).$type<string>().nullable(),
    unitId: p.integer().fieldName('unit_id').nullable(),
    fullName: p.string().fieldName('full_name').nullable(),
    dateOfBirth: p.date().fieldName('date_of_birth').nullable(),
    sex: p.string().$type<Sex>().nullable(),
    permanentAddress: p.string().fieldName('permanent_address').nullable(),
    card: p.type(SealedRecordType).$type<NonNullable<IdentityPapers['card']>>().nullable(),
    readMethod: p.string().fieldName('read_method').$type<CardReadMethod>().nullable(),
    termsVersion: p.string().fieldName('terms_version').nullable(),
    termsAcceptedAt: p.datetime().fieldName('terms_accepted_at').nullable(),
    populationOutcome: p.string().fieldName('population_outcome').$type<PopulationCheckOutcome>().nullable(),
    mismatchedFields: p.array().fieldName('mismatched_fields').$type<ComparedField[]>().default([]),
    compareUntil: p.datetime().fieldName('compare_until').nullable(),
    challengeId: p.uuid().fieldName('challenge_id').nullable(),
    challengeExpiresAt: p.datetime().fieldName('challenge_expires_at').nullable(),
    wrongGuesses: p.integer().fieldName('wrong_guesses').default(0),
    lastCodeSentAt: p.datetime().fieldName('last_code_sent_at').nullable(),
    phoneVerifiedAt: p.datetime().fieldName('phone_verified_at').nullable(),
    passwordHash: p.string().fieldName('password_hash').nullable(),
    portraitFileId: p.uuid().fieldName('portrait_file_id').nullable(),
    applicationId: p.uuid().fieldName('application_id').nullable(),
    createdAt: p.datetime().fieldName('created_at'),
    updatedAt: p.datetime().fieldName('updated_at'),
    version: p.integer().version(),
  },
});
export class Registration extends RegistrationSchema.class {}
RegistrationSchema.setClass(Registration);
