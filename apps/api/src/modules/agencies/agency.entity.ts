import { defineEntity, p } from '@mikro-orm/core';
import type { AgencyChannel, AgencyCode, AgencyState } from '@dinhdanh/domain';

/** Cơ quan quản lý giấy tờ: the connection to an agency that confirms papers. Its name and its papers are rules. */
export const AgencySchema = defineEntity({
  name: 'Agency',
  tableName: 'agency',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    code: p.string().$type<AgencyCode>(),
    state: p.string().$type<AgencyState>(),
    channel: p.string().$type<AgencyChannel>(),
    legalBasis: p.text().fieldName('legal_basis'),
    contact: p.text(),
    answerWithinDays: p.integer().fieldName('answer_within_days'),
    maxInFlight: p.integer().fieldName('max_in_flight'),
    requestsPerMinute: p.integer().fieldName('requests_per_minute'),
    scopes: p.array(),
    version: p.integer().version(),
  },
});
export class Agency extends AgencySchema.class {}
AgencySchema.setClass(Agency);
