import { defineEntity, p } from '@mikro-orm/core';
import type { CrossCheckedPaperType } from '@dinhdanh/domain';
import { SealedTextType } from '../../platform/sealing/sealed-in-database.ts';

/** Giấy tờ tích hợp: a paper that a citizen wants on the account. */
export const PaperSchema = defineEntity({
  name: 'Paper',
  tableName: 'paper',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    citizenId: p.uuid().fieldName('citizen_id'),
    unitId: p.integer().fieldName('unit_id'),
    type: p.string().$type<CrossCheckedPaperType>(),
    number: p.type(SealedTextType).$type<string>(),
    addedAt: p.datetime().fieldName('added_at'),
    removedAt: p.datetime().fieldName('removed_at').nullable(),
    version: p.integer().version(),
  },
});
export class Paper extends PaperSchema.class {}
PaperSchema.setClass(Paper);
