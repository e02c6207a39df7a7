import {
  ACCOUNT_LEVELS,
  ACCOUNT_STATES,
  APPLICATION_STATES,
  COMPARED_FIELDS,
  officerActions,
  POPULATION_CHECK_OUTCOMES,
  REFUSAL_REASONS,
  RETURN_REASONS,
} from '@dinhdanh/domain';
import { termLabel } from '@dinhdanh/i18n';
import { registerEnumType } from 'type-graphql';
import { OFFICER_ROLES } from '../access/permissions.ts';

type TermKind = Parameters<typeof termLabel>[0];

/** An enum of the contract from a list of the domain; each word is described by its Vietnamese and its English term. */
function contractEnum<Word extends string>(
  name: string,
  words: readonly Word[],
  kind: TermKind,
  description: string,
): { [W in Word]: W } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      words.map((word) => [
        word,
        { description: `${termLabel(kind, word, 'vi')} (${termLabel(kind, word, 'en')}).` },
      ]),
    ) as Record<Word, { description: string }>,
  });
  return values;
}

export const AccountLevelEnum = contractEnum(
  'AccountLevel',
  ACCOUNT_LEVELS,
  'accountLevel',
  'Mức độ tài khoản định danh điện tử.',
);
export const AccountStateEnum = contractEnum(
  'AccountState',
  ACCOUNT_STATES,
  'accountState',
  'Where an account stands in its life.',
);
export const ApplicationStateEnum = contractEnum(
  'ApplicationState',
  APPLICATION_STATES,
  'applicationState',
  'Tình trạng xử lý hồ sơ: where an application stands.',
);
export const ApplicationActionEnum = contractEnum(
  'ApplicationAction',
  officerActions('READY_FOR_REVIEW'),
  'applicationAction',
  'What an officer can do with an application.',
);
export const SexEnum = contractEnum('Sex', ['MALE', 'FEMALE'] as const, 'sex', 'Giới tính, as on the card.');
export const ComparedFieldEnum = contractEnum(
  'ComparedFieldName',
  COMPARED_FIELDS,
  'comparedField',
  'A field that is compared with the National Population Database.',
);
export const PopulationCheckOutcomeEnum = contractEnum(
  'PopulationCheckOutcome',
  POPULATION_CHECK_OUTCOMES,
  'populationCheckOutcome',
  'Kết quả đối chiếu với Cơ sở dữ liệu quốc gia về dân cư.',
);
export const ReturnReasonEnum = contractEnum(
  'ReturnReason',
  RETURN_REASONS,
  'returnReason',
  'Why an application goes back to the citizen, who can put it right.',
);
export const RefusalReasonEnum = contractEnum(
  'RefusalReason',
  REFUSAL_REASONS,
  'refusalReason',
  'Why an application is refused for good.',
);
export const OfficerRoleEnum = contractEnum(
  'OfficerRole',
  OFFICER_ROLES,
  'officerRole',
  'What an officer is appointed as.',
);
