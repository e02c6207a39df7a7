import { DomainRefusal, refusalLegalBasis, type RefusalCode } from '@dinhdanh/domain';
import { refusalMessage, type Locale } from '@dinhdanh/i18n';
import { Field, InterfaceType, Int, ObjectType } from 'type-graphql';
import { InputRefused, type RefusedField } from '../input-refused.ts';
import { countRefusal } from '../telemetry/telemetry.ts';

/**
 * What a rule of the law, or of this service, does not allow now. Refusals are data: they come as members of a
 * mutation's union, in the caller's language, and nothing has been changed when one comes.
 */
@InterfaceType({ description: 'Why something asked for was not done. Nothing was changed.' })
export abstract class Refusal {
  @Field(() => String, { description: 'Stable word for programs, e.g. STATE_CONFLICT.' })
  code!: string;

  @Field(() => String, {
    description: "What is wrong and what to do, in the caller's language (Accept-Language, default vi).",
  })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Article that the refusal rests on, in Vietnamese; null when no law is involved.',
  })
  legalBasis!: string | null;
}

@ObjectType({ implements: Refusal, simpleResolvers: true, description: 'A single rule stands against it.' })
export class RuleRefused extends Refusal {}

@ObjectType({
  implements: Refusal,
  simpleResolvers: true,
  description: 'The record was changed by somebody else since it was read. Read it again, then decide.',
})
export class StaleVersion extends Refusal {
  @Field(() => Int, { description: 'The version that the record has now.' })
  currentVersion!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One field of the input that a rule refuses.' })
export class FieldRefusal {
  @Field(() => String, { description: 'Where in the input, e.g. phoneNumber or securityAnswers.0.answer.' })
  path!: string;

  @Field(() => String, { description: 'Stable word for programs, e.g. PASSWORD_TOO_SHORT.' })
  code!: string;

  @Field(() => String, { description: "Which rule failed and what to do, in the caller's language." })
  message!: string;
}

@ObjectType({
  implements: Refusal,
  simpleResolvers: true,
  description: 'Fields of the input do not keep their rules; every one of them is named.',
})
export class ValidationFailed extends Refusal {
  @Field(() => [FieldRefusal], { description: 'The fields in the order of the input; never empty.' })
  fields!: FieldRefusal[];
}

/** What every refusal says, whichever type it has. Here each one is counted, for nothing is shown without it. */
export function refusalFields(code: RefusalCode, locale: Locale, details: DomainRefusal['details'] = {}) {
  countRefusal(code);
  return {
    code,
    message: refusalMessage(code, locale, details),
    // An eligibility refusal names the article of the decree that judges its own day.
    legalBasis: typeof details['article'] === 'string' ? details['article'] : refusalLegalBasis(code),
  };
}

export const presentFieldRefusals = (fields: readonly RefusedField[], locale: Locale): FieldRefusal[] =>
  fields.map(({ path, code }) => ({ path, code, message: refusalMessage(code, locale) }));

/** Runs a mutation and turns what the rules refuse into a member of its union; everything else goes on as an error. */
export async function orRefusal<Result>(
  locale: Locale,
  mutate: () => Promise<Result>,
): Promise<Result | RuleRefused | StaleVersion | ValidationFailed> {
  try {
    return await mutate();
  } catch (error) {
    if (error instanceof InputRefused) {
      return Object.assign(new ValidationFailed(), {
        ...refusalFields('VALIDATION_FAILED', locale),
        fields: presentFieldRefusals(error.fields, locale),
      });
    }
    if (!(error instanceof DomainRefusal)) throw error;
    const fields = refusalFields(error.code, locale, error.details);
    const currentVersion = error.details['currentVersion'];
    if (error.code === 'STALE_VERSION' && typeof currentVersion === 'number') {
      return Object.assign(new StaleVersion(), fields, { currentVersion });
    }
    return Object.assign(new RuleRefused(), fields);
  }
}
