import { defineEntity, p } from '@mikro-orm/core';
import type {
  CrossCheckField,
  CrossCheckReason,
  CrossCheckState,
  MismatchResolution,
} from '@dinhdanh/domain';

/** Xác thực giấy tờ: where the confirmation of one paper stands. Questions and answers are evidence and lie apart. */
export const CrossCheckSchema = defineEntity({
  name: 'CrossCheck',
  tableName: 'cross_check',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    paperId: p.uuid().fieldName('paper_id'),
    citizenId: p.uuid().fieldName('citizen_id'),
    unitId: p.integer().fieldName('unit_id'),
    state: p.string().$type<CrossCheckState>(),
    stateSince: p.datetime().fieldName('state_since'),
    /** The question that counts now; answers to earlier ones are refused. */
    questionId: p.uuid().fieldName('question_id'),
    valueHash: p.blob().fieldName('value_hash'),
    reason: p.string().$type<CrossCheckReason>().nullable(),
    mismatchedFields: p.array().fieldName('mismatched_fields').$type<CrossCheckField[]>().default([]),
    validUntil: p.date().fieldName('valid_until').nullable(),
    recheckOn: p.date().fieldName('recheck_on').nullable(),
    resolution: p.string().$type<MismatchResolution>().nullable(),
    resolutionNote: p.text().fieldName('resolution_note').nullable(),
    resolvedBy: p.uuid().fieldName('resolved_by').nullable(),
    resolvedAt: p.datetime().fieldName('resolved_at').nullable(),
    contestedAt: p.datetime().fieldName('contested_at').nullable(),
    contestNote: p.text().fieldName('contest_note').nullable(),
    version: p.integer().version(),
  },
});
export class CrossCheck extends CrossCheckSchema.class {}
CrossCheckSchema.setClass(CrossCheck);
