import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';

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
}
