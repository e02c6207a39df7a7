import {
  accountEventOf,
  agencyNameOn,
  isAccessPurpose,
  localDateOf,
  maskPhoneNumber,
  recordReadingOf,
  type AccessPurpose,
  type AccountEvent,
  type AccountLevel,
  type AccountState,
  type RecordReadingKind,
  type Sex,
} from '@dinhdanh/domain';
import { termLabel, type Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  AccountEventEnum,
  AccountLevelEnum,
  AccountStateEnum,
  RecordReadingKindEnum,
  SexEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { HOUSEHOLD_RELATIONS, type HouseholdRelation } from '../../platform/ports/population-database.ts';
import { ApplicationStatus, applicationStatusOf } from '../applications/index.ts';
import type { AccountEventRow, OwnRecordRow, ReadingRow } from './holder-record.queries.ts';
import type { OwnHistory } from './read-own-record.ts';
import { RESIDENCE_STATES, type ResidenceState } from './residence.queries.ts';
import type { Residence } from './residence.ts';

const wordsOf = <Word extends string>(words: readonly Word[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };

const PORTRAIT_DISPLAYS = ['SHOWN', 'ONLY_AT_LEVEL_2', 'NONE'] as const;
type PortraitDisplay = (typeof PORTRAIT_DISPLAYS)[number];
const PortraitDisplayEnum = wordsOf(PORTRAIT_DISPLAYS);
registerEnumType(PortraitDisplayEnum, {
  name: 'PortraitDisplay',
  description: 'Whether the holder sees the own portrait, and if not why.',
  valuesConfig: {
    SHOWN: { description: 'Có ảnh: GET /my-record/portrait gives it.' },
    ONLY_AT_LEVEL_2: { description: 'Tài khoản mức độ 1 không hiển thị ảnh chân dung.' },
    NONE: { description: 'Chưa có ảnh nào.' },
  },
});

const ResidenceStateEnum = wordsOf(RESIDENCE_STATES);
registerEnumType(ResidenceStateEnum, {
  name: 'ResidenceState',
  description: 'Where the fetching of the residence data stands.',
  valuesConfig: {
    FETCHING: { description: 'Đang lấy dữ liệu; an older record may stand beside it.' },
    FETCHED: { description: 'Đã có dữ liệu.' },
    NOT_ON_RECORD: { description: 'Cơ sở dữ liệu quốc gia về dân cư không có dữ liệu cư trú.' },
    UNAVAILABLE: { description: 'Chưa lấy được; an older record may stand beside it.' },
  },
});

const HouseholdRelationEnum = wordsOf(HOUSEHOLD_RELATIONS);
registerEnumType(HouseholdRelationEnum, {
  name: 'HouseholdRelation',
  description: 'Quan hệ với chủ hộ.',
  valuesConfig: {
    HEAD: { description: 'Chủ hộ (head of household).' },
    SPOUSE: { description: 'Vợ hoặc chồng (spouse).' },
    CHILD: { description: 'Con (child).' },
    PARENT: { description: 'Cha hoặc mẹ (parent).' },
    SIBLING: { description: 'Anh, chị hoặc em (brother or sister).' },
    OTHER: { description: 'Quan hệ khác (another relation).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Hồ sơ của tôi: what the system holds about the holder.' })
export class MyRecord {
  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Ngày sinh.' })
  dateOfBirth!: string;

  @Field(() => SexEnum, { description: 'Giới tính.' })
  sex!: Sex;

  @Field(() => String, { description: "Số định danh cá nhân in full, for it is the holder's own." })
  personalIdNumber!: string;

  @Field(() => String, { description: 'The registered phone with its middle hidden.' })
  maskedPhoneNumber!: string;

  @Field(() => String, { description: 'Nơi thường trú as declared when the account was applied for.' })
  permanentAddress!: string;

  @Field(() => AccountLevelEnum, { description: 'Mức độ of the account.' })
  accountLevel!: AccountLevel;

  @Field(() => AccountStateEnum, { description: 'Where the account stands.' })
  accountState!: AccountState;

  @Field(() => DateTime, { description: 'When the account was granted.' })
  grantedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was activated; null before.' })
  activatedAt!: Date | null;

  @Field(() => PortraitDisplayEnum, { description: 'Whether the portrait is shown.' })
  portrait!: PortraitDisplay;

  @Field(() => String, {
    nullable: true,
    description:
      'Version of the terms of use that the holder accepted last; null: none, for the account was applied for at a counter.',
  })
  termsVersion!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were accepted; null with termsVersion.' })
  termsAcceptedAt!: Date | null;

  @Field(() => Int, { description: 'Applications that are not decided yet.' })
  openApplications!: number;

  @Field(() => Int, { description: 'Requests of the holder that wait for an answer.' })
  openRequests!: number;

  @Field(() => Int, {
    description: 'Papers that their agency did not confirm and that the holder may look at.',
  })
  papersToCheck!: number;
}

export const myRecordOf = (row: OwnRecordRow): MyRecord => ({
  fullName: row.full_name,
  dateOfBirth: row.date_of_birth,
  sex: row.sex,
  personalIdNumber: row.personal_id_number,
  maskedPhoneNumber: maskPhoneNumber(row.phone_number),
  permanentAddress: row.permanent_address,
  accountLevel: row.level,
  accountState: row.state,
  grantedAt: row.granted_at,
  activatedAt: row.activated_at,
  portrait: portraitOf(row),
  termsVersion: row.terms_version,
  termsAcceptedAt: row.terms_accepted_at,
  openApplications: row.open_applications,
  openRequests: row.open_requests,
  papersToCheck: row.papers_to_check,
});

function portraitOf({ level, has_portrait: hasPortrait }: OwnRecordRow): PortraitDisplay {
  if (level !== 'LEVEL_2') return 'ONLY_AT_LEVEL_2';
  return hasPortrait ? 'SHOWN' : 'NONE';
}

@ObjectType({ simpleResolvers: true, description: 'One application of the holder.' })
export class MyApplication {
  @Field(() => ApplicationStatus, { description: 'How it stands and what came out, in words.' })
  status!: ApplicationStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the holder agreed to the processing of the data; null: not recorded on it.',
  })
  consentGivenAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something that happened to the account.' })
export class MyAccountEvent {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => AccountEventEnum, { description: 'What.' })
  event!: AccountEvent;
}

@ObjectType({ simpleResolvers: true, description: 'Quá trình hồ sơ.' })
export class MyHistory {
  @Field(() => [MyApplication], { description: 'The applications, the latest first; at most 50.' })
  applications!: MyApplication[];

  @Field(() => [MyAccountEvent], {
    description: 'This part of what happened to the account, the latest first.',
  })
  events!: MyAccountEvent[];

  @Field(() => Boolean, { description: 'Whether there are earlier events.' })
  hasMoreEvents!: boolean;
}

export const myHistoryOf = (
  { applications, consents, events }: OwnHistory,
  locale: Locale,
  limit: number,
): MyHistory => ({
  applications: applications.map((row) => ({
    status: applicationStatusOf(row, locale, { isApplicant: true }),
    consentGivenAt: consents.get(row.id) ?? null,
  })),
  events: eventsOf(events.slice(0, limit)),
  hasMoreEvents: events.length > limit,
});

export const eventsOf = (rows: readonly AccountEventRow[]): MyAccountEvent[] =>
  rows.flatMap(({ at, action }) => {
    const event = accountEventOf(action);
    return event ? [{ at, event }] : [];
  });

@ObjectType({
  simpleResolvers: true,
  description:
    'One time that somebody saw data of the holder. It names an office or an agency, never an officer.',
})
export class RecordReading {
  @Field(() => ID, { description: 'Names this reading in a question about it.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => RecordReadingKindEnum, { description: 'What was done.' })
  kind!: RecordReadingKind;

  @Field(() => String, {
    nullable: true,
    description: 'The unit whose police office read it; null: an agency, or no unit is known.',
  })
  unitName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The agency, by its name of that day, in Vietnamese; null: the police.',
  })
  agencyName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why, as it was declared then, in the caller's language; null where no purpose is declared for this kind of reading.",
  })
  purpose!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The agreement under which the agency is connected, in Vietnamese; null for the police.',
  })
  legalBasis!: string | null;

  @Field(() => Boolean, { description: 'Whether the holder has asked about it already.' })
  isAsked!: boolean;
}

/** What pictures were opened for before there was a list of purposes. */
const OLD_PURPOSE_OF_REVIEW = 'APPLICATION_REVIEW';

/** The code of a purpose; null: whoever looked wrote it down in words, or nothing was declared. */
export function purposeCodeOf(purpose: string | null): AccessPurpose | null {
  const known = purpose === OLD_PURPOSE_OF_REVIEW ? 'CASE_AT_HAND' : purpose;
  return isAccessPurpose(known) ? known : null;
}

/** The purpose of a reading in words: that of a code, or those that whoever looked wrote down. */
export function purposeWords(purpose: string | null, locale: Locale): string | null {
  const code = purposeCodeOf(purpose);
  return code ? termLabel('accessPurpose', code, locale) : purpose;
}

export function readingsOf(rows: readonly ReadingRow[], locale: Locale): RecordReading[] {
  return rows.flatMap((row) => {
    const kind = recordReadingOf(row.action);
    if (!kind) return [];
    return [
      {
        id: row.id,
        at: row.at,
        kind,
        unitName: row.agency_code ? null : (row.officer_units ?? row.unit_name),
        agencyName: row.agency_code && agencyNameOn(row.agency_code, localDateOf(row.at)),
        purpose: purposeWords(row.purpose, locale),
        legalBasis: row.legal_basis,
        isAsked: row.is_asked,
      },
    ];
  });
}

@ObjectType({ simpleResolvers: true, description: 'A part of the readings, the latest first.' })
export class RecordReadingPage {
  @Field(() => [RecordReading], { description: 'The readings of this part.' })
  items!: RecordReading[];

  @Field(() => Boolean, { description: 'Whether there are earlier ones.' })
  hasMore!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A member of the household.' })
export class HouseholdMember {
  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Ngày sinh.' })
  dateOfBirth!: string;

  @Field(() => HouseholdRelationEnum, { description: 'Quan hệ với chủ hộ.' })
  relationToHead!: HouseholdRelation;
}

@ObjectType({ simpleResolvers: true, description: 'Dữ liệu cư trú from the national population database.' })
export class ResidenceFacts {
  @Field(() => String, { description: 'Nơi thường trú.' })
  permanentAddress!: string;

  @Field(() => String, { nullable: true, description: 'Nơi tạm trú; null: none is registered.' })
  temporaryAddress!: string | null;

  @Field(() => String, { description: 'Họ tên chủ hộ.' })
  headFullName!: string;

  @Field(() => HouseholdRelationEnum, { description: 'How the holder stands to the head.' })
  relationToHead!: HouseholdRelation;

  @Field(() => [HouseholdMember], { description: 'The other members of the household.' })
  members!: HouseholdMember[];
}

@ObjectType({ simpleResolvers: true, description: 'Dữ liệu cư trú of the holder, with its age.' })
export class MyResidence {
  @Field(() => ResidenceStateEnum, { description: 'Where the fetching stands.' })
  state!: ResidenceState;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the database last answered; null: it never has.',
  })
  fetchedAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Older than a day, or never fetched: refreshMyResidence is called for.',
  })
  isStale!: boolean;

  @Field(() => ResidenceFacts, {
    nullable: true,
    description: 'As it was then; null: nothing is on record, or nothing has come yet.',
  })
  facts!: ResidenceFacts | null;
}

export const residenceOf = (residence: Residence | null): MyResidence | null =>
  residence && {
    state: residence.state,
    fetchedAt: residence.fetchedAt,
    isStale: residence.isStale,
    facts: residence.record && { ...residence.record, members: [...residence.record.members] },
  };

@ObjectType({ simpleResolvers: true, description: 'Level 2 sees the residence data.' })
export class MyResidenceFound {
  @Field(() => MyResidence, { nullable: true, description: 'Null: they were never asked for.' })
  residence!: MyResidence | null;
}

export const MyResidenceResult = createUnionType({
  name: 'MyResidenceResult',
  description: 'Outcome of myResidence.',
  types: () => [MyResidenceFound, RuleRefused] as const,
});

@ObjectType({ simpleResolvers: true, description: 'The population database is being asked.' })
export class MyResidenceRequested {
  @Field(() => DateTime, { description: 'Since when.' })
  requestedAt!: Date;
}

export const RefreshMyResidenceResult = createUnionType({
  name: 'RefreshMyResidenceResult',
  description: 'Outcome of refreshMyResidence.',
  types: () => [MyResidenceRequested, RuleRefused] as const,
});
