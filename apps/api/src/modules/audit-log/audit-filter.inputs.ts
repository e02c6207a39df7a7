import { DomainRefusal } from '@dinhdanh/domain';
import { Field, InputType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { AuditFilter } from './audit-search.queries.ts';

@InputType({ description: 'Which audit lines; what is left out is not asked for.' })
export class AuditFilterInput {
  @Field(() => String, { nullable: true, description: 'Code of the unit whose chain keeps them.' })
  unitCode?: string | null;

  @Field(() => String, { nullable: true, description: 'User name of the officer who acted.' })
  actorUsername?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, e.g. APPLICATION_APPROVED.' })
  action?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of an application or a lock request, or the identifier of what the lines are about.',
  })
  subject?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Lines of this moment and later.' })
  from?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Lines before this moment; after `from`. Refusal: ValidationFailed.',
  })
  to?: Date | null;
}

const wordOf = (text: string | null | undefined): string | null => text?.normalize('NFC').trim() || null;

export function auditFilterOf(input: AuditFilterInput): AuditFilter {
  const { to } = parseFields({
    to() {
      if (input.from && input.to && input.from >= input.to) throw new DomainRefusal('PERIOD_INVALID');
      return input.to?.toISOString() ?? null;
    },
  });
  return {
    unitCode: wordOf(input.unitCode),
    actorUsername: wordOf(input.actorUsername),
    action: wordOf(input.action),
    subject: wordOf(input.subject),
    from: input.from?.toISOString() ?? null,
    to,
  };
}
