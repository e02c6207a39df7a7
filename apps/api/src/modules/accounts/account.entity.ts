import { defineEntity, p } from '@mikro-orm/core';
import type { AccountLevel, AccountState, SubjectType, WindowOpening } from '@dinhdanh/domain';

/** Tài khoản định danh điện tử. Its secrets stand in a table of their own, so that no read of an account touches them. */
export const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    /** The holder: a person, or an organisation in its stead. */
    citizenId: p.uuid().fieldName('citizen_id').nullable(),
    organisationId: p.uuid().fieldName('organisation_id').nullable(),
    unitId: p.integer().fieldName('unit_id'),
    subjectType: p.string().fieldName('subject_type').$type<SubjectType>().default('CITIZEN'),
    /** Null exactly for an organisation. */
    level: p.string().$type<AccountLevel>().nullable(),
    state: p.string().$type<AccountState>(),
    /** The application that granted it; null when none of this system did. The stage in the funnel hangs on it. */
    grantedByApplicationId: p.uuid().fieldName('granted_by_application_id').nullable(),
    grantedAt: p.datetime().fieldName('granted_at'),
    activatedAt: p.datetime().fieldName('activated_at').nullable(),
    /** When the holder was told of the account. The three are null while no notice has arrived. */
    windowOpenedAt: p.datetime().fieldName('window_opened_at').nullable(),
    windowOpenedBy: p.string().fieldName('window_opened_by').$type<WindowOpening>().nullable(),
    windowClosesAt: p.datetime().fieldName('window_closes_at').nullable(),
    remindedAt: p.datetime().fieldName('reminded_at').nullable(),
    version: p.integer().version(),
  },
});
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
