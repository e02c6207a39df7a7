import type { JudgedTargetSheet, TargetSheetProblem as SheetProblem, TargetSource } from '@dinhdanh/domain';
import { formatCount } from '@dinhdanh/domain/formats';
import { refusalMessage, type Locale } from '@dinhdanh/i18n';
import { Field, Int, ObjectType } from 'type-graphql';
import { TargetSourceEnum } from '../../platform/graphql/enums.ts';
import { Refusal } from '../../platform/graphql/refusals.ts';
import { AdministrativeUnit, type StandingWard } from '../wards/index.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What stands against a row of a sheet, or against the sheet.',
})
export class TargetSheetProblem {
  @Field(() => Int, {
    nullable: true,
    description: 'Line of what was handed in, from 1; null: the sheet as a whole.',
  })
  line!: number | null;

  @Field(() => String, { description: 'Stable word for programs, e.g. TARGET_UNIT_UNKNOWN.' })
  code!: string;

  @Field(() => String, { description: "What is wrong and what to do, in the caller's language." })
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One row of a sheet, as it was read and as it is understood.',
})
export class TargetSheetRow {
  @Field(() => Int, { description: 'Line of what was handed in, from 1.' })
  line!: number;

  @Field(() => String, { description: 'Name of the unit as written.' })
  name!: string;

  @Field(() => String, { description: 'Number of people as written, e.g. 1.404.' })
  people!: string;

  @Field(() => String, { description: 'Note as written; may be empty.' })
  note!: string;

  @Field(() => AdministrativeUnit, {
    nullable: true,
    description: 'The unit that it means; null while that is a problem.',
  })
  unit!: AdministrativeUnit | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The people that it means; null while that is a problem.',
  })
  count!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The line of the sum, as it was read.' })
export class TargetSheetTotal {
  @Field(() => Int, { description: 'Line of what was handed in, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The sum as written.' })
  people!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A sheet of targets before it is committed. Without problems it can be; nothing is kept of it.',
})
export class TargetSheetPreview {
  @Field(() => TargetSourceEnum, { description: 'How it came in.' })
  source!: TargetSource;

  @Field(() => [TargetSheetRow], { description: 'Its rows in order; none when it could not be read at all.' })
  rows!: TargetSheetRow[];

  @Field(() => TargetSheetTotal, { nullable: true, description: 'Its stated sum; null when it has none.' })
  statedTotal!: TargetSheetTotal | null;

  @Field(() => Int, { description: 'What the rows that could be read add up to.' })
  sum!: number;

  @Field(() => [TargetSheetProblem], {
    description: 'Everything that stands against it; none: it can be committed.',
  })
  problems!: TargetSheetProblem[];
}

@ObjectType({
  implements: Refusal,
  simpleResolvers: true,
  description: 'The sheet has problems, each named with its line. Nothing was changed.',
})
export class TargetSheetRefused extends Refusal {
  @Field(() => [TargetSheetProblem], { description: 'All of them; never none.' })
  problems!: TargetSheetProblem[];
}

/** Numbers of a problem are people or lines, and are written as people write them. */
export const presentProblems = (problems: readonly SheetProblem[], locale: Locale): TargetSheetProblem[] =>
  problems.map(({ line, code, details = {} }) => {
    const written = Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatCount(value, locale) : value,
    ]);
    return { line, code, message: refusalMessage(code, locale, Object.fromEntries(written)) };
  });

export const rowsOf = ({ rows }: JudgedTargetSheet<StandingWard>): TargetSheetRow[] =>
  rows.map(({ line, name, people, note, unit, count }) => ({
    line,
    name,
    people,
    note,
    unit: unit && { code: unit.code, name: unit.name },
    count,
  }));
