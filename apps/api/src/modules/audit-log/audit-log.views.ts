import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { PageInfo } from '../../platform/graphql/cursored.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { placeOf, type AuditPlace, type FoundAuditLine } from './audit-search.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'One line of the audit chain.' })
export class AuditLine {
  @Field(() => AdministrativeUnit, { description: 'The unit whose chain keeps it.' })
  unit!: AdministrativeUnit;

  @Field(() => Int, { description: 'Place in the chain, from 1.' })
  sequence!: number;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'What was done, e.g. APPLICATION_APPROVED.' })
  action!: string;

  @Field(() => String, { description: 'Display name of the officer, SYSTEM or VISITOR.' })
  actorName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One line of the audit, with what it is about.' })
export class FoundLine extends AuditLine {
  @Field(() => String, { nullable: true, description: 'What kind of thing it is about, e.g. APPLICATION.' })
  subjectKind!: string | null;

  @Field(() => ID, { nullable: true, description: 'The identifier of what it is about.' })
  subjectId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Codes and versions that explain it, as JSON. Never personal data.',
  })
  details!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A part of the lines that fit, the newest first.' })
export class FoundLines {
  @Field(() => [FoundLine], { description: 'The lines.' })
  items!: FoundLine[];

  @Field(() => PageInfo, { description: 'Whether there are older ones.' })
  pageInfo!: PageInfo;
}

/** One row more was read than was asked for. */
export const foundLinesOf = (rows: readonly FoundAuditLine[], first: number): FoundLines => {
  const last = rows.slice(0, first).at(-1);
  return {
    items: rows.slice(0, first).map((row) => ({
      unit: { code: row.unit_code, name: row.unit_name },
      sequence: Number(row.sequence),
      at: row.at,
      action: row.action ?? '',
      actorName: row.actor_name ?? '',
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      details: row.details,
    })),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursorOf(last) : null },
  };
};

const cursorOf = (row: FoundAuditLine): string => {
  const { at, unitId, sequence } = placeOf(row);
  return Buffer.from(`${at}/${unitId}/${sequence}`).toString('base64url');
};

/** Refuses cursors that are none of ours. */
export function placeOfCursor(cursor: string | null | undefined): AuditPlace | null {
  if (cursor == null) return null;
  const [, at, unit, sequence] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\/(\d{1,9})\/(\d{1,15})$/.exec(
      Buffer.from(cursor, 'base64url').toString(),
    ) ?? [];
  if (!at) throw new BadUserInput('after');
  return { at, unitId: Number(unit), sequence: Number(sequence) };
}

@ObjectType({
  simpleResolvers: true,
  description: 'The newest signed head outside the database, and whether the chain still fits it.',
})
export class ChainAnchor {
  @Field(() => Int, { description: 'Number of the anchor.' })
  number!: number;

  @Field(() => Boolean, { description: 'False when nobody who is believed has signed it.' })
  isGenuine!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken; null when it is not genuine.' })
  takenAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last line of the chain when it was taken; null when the chain had none.',
  })
  sequence!: number | null;

  @Field(() => Boolean, { description: 'Whether that line still stands in the chain as it stood then.' })
  isKept!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The state of a unit's audit chain." })
export class AuditChainVerification {
  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => Boolean, {
    description: 'True when every line is in its place and unchanged, to the last one.',
  })
  isWhole!: boolean;

  @Field(() => Int, { description: 'Lines verified.' })
  lineCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The first line that is changed, swapped or missing; null when whole.',
  })
  firstBrokenSequence!: number | null;

  @Field(() => ChainAnchor, { nullable: true, description: 'The newest anchor; null: none was ever taken.' })
  lastAnchor!: ChainAnchor | null;
}
