import {
  isValidOn,
  localDateOf,
  maskPaperNumber,
  maskPersonalIdNumber,
  maskPhoneNumber,
  type ApplicationState,
  type BiometricOutcome,
  type CheckSource,
  type DuplicateSignal,
  type GuardianRelation,
  type IdentityCardKind,
  type IdentityPapers as DeclaredPapers,
  type PaperType,
  type ResidenceCardKind,
} from '@dinhdanh/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  ApplicationStateEnum,
  BiometricOutcomeEnum,
  CheckSourceEnum,
  DuplicateSignalEnum,
  GuardianRelationEnum,
  IdentityCardKindEnum,
  PaperTypeEnum,
  ResidenceCardKindEnum,
} from '../../platform/graphql/enums.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';

const SourceCheckState = { WAITING: 'WAITING', ANSWERED: 'ANSWERED', SILENT: 'SILENT' } as const;
registerEnumType(SourceCheckState, {
  name: 'SourceCheckState',
  description: 'Where a question to a source stands.',
  valuesConfig: {
    WAITING: { description: 'Asked, and asked again until answerBy.' },
    ANSWERED: { description: 'It has answered.' },
    SILENT: { description: 'No answer by answerBy: an officer judges without it.' },
  },
});
const FileKind = { PORTRAIT: 'PORTRAIT', FINGERPRINT: 'FINGERPRINT', SCAN: 'SCAN' } as const;
registerEnumType(FileKind, {
  name: 'FileKind',
  description: 'What a picture shows.',
  valuesConfig: {
    PORTRAIT: { description: 'Ảnh chân dung.' },
    FINGERPRINT: { description: 'Vân tay.' },
    SCAN: { description: 'Bản chụp giấy tờ.' },
  },
});
const NoticeChannel = { SMS: 'SMS', EMAIL: 'EMAIL' } as const;
registerEnumType(NoticeChannel, {
  name: 'NoticeChannel',
  description: 'The way in which a notice goes.',
  valuesConfig: { SMS: { description: 'Tin nhắn.' }, EMAIL: { description: 'Thư điện tử.' } },
});
const NoticeState = {
  PENDING: 'PENDING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  DELIVERED: 'DELIVERED',
  UNDELIVERED: 'UNDELIVERED',
} as const;
registerEnumType(NoticeState, {
  name: 'NoticeState',
  description: 'How far a notice has come.',
  valuesConfig: {
    PENDING: { description: 'About to be sent.' },
    SENT: { description: 'Taken by the carrier, which has not said yet whether it arrived.' },
    FAILED: { description: 'Not taken by the carrier for good.' },
    DELIVERED: { description: 'Arrived, says the carrier.' },
    UNDELIVERED: { description: 'Did not arrive, says the carrier; the area officer has a task.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Đang được xử lý: who has the application open, for a while.',
})
export class Claim {
  @Field(() => String, { description: 'Display name of the officer.' })
  officerName!: string;

  @Field(() => Boolean, { description: 'True when it is the asking officer.' })
  isMine!: boolean;

  @Field(() => DateTime, { description: 'When it ends unless it is renewed.' })
  until!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Cơ quan, tổ chức that the application is for.' })
export class Organisation {
  @Field(() => String, { description: 'Mã số doanh nghiệp or mã số thuế.' })
  identifier!: string;

  @Field(() => String, { description: 'Its name on record.' })
  name!: string;

  @Field(() => String, { description: 'Registered office.' })
  address!: string;

  @Field(() => String, { description: 'Người đại diện theo pháp luật.' })
  representativeName!: string;

  @Field(() => String, { description: "The representative's number with its middle hidden." })
  maskedRepresentativeNumber!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The identity card of a citizen, as presented.' })
export class IdentityCard {
  @Field(() => IdentityCardKindEnum, { description: 'Which card.' })
  kind!: IdentityCardKind;

  @Field(() => LocalDate, { description: 'Ngày cấp.' })
  issuedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: it never expires.' })
  expiresOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it counted on the day of receipt.' })
  isValidAtReceipt!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Thẻ thường trú or thẻ tạm trú of a foreigner.' })
export class ResidenceCard {
  @Field(() => ResidenceCardKindEnum, { description: 'Which card.' })
  kind!: ResidenceCardKind;

  @Field(() => String, { description: 'Its number with its middle hidden.' })
  maskedNumber!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: without end.' })
  expiresOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The papers of identity that were presented.' })
export class IdentityPapers {
  @Field(() => IdentityCard, { nullable: true, description: 'Null: no card was presented.' })
  card!: IdentityCard | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3; null for a citizen.' })
  nationality!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Passport number with its middle hidden; null for a citizen.',
  })
  passportNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the passport; null for a citizen.' })
  passportExpiresOn!: string | null;

  @Field(() => ResidenceCard, { nullable: true, description: 'Null for a citizen.' })
  residenceCard!: ResidenceCard | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who acts for a child or a represented person.' })
export class Guardian {
  @Field(() => GuardianRelationEnum, { description: 'What the guardian is to the person.' })
  relation!: GuardianRelation;

  @Field(() => String, { description: 'Name on record.' })
  fullName!: string;

  @Field(() => String, { description: 'Number with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which the guardian no longer stands for the person; null: without end.',
  })
  standsUntil!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Another attempt of the same applicant (tạo lại hồ sơ).' })
export class AttemptLink {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Int, { description: 'Which attempt, from 1.' })
  attempt!: number;

  @Field(() => ApplicationStateEnum, { description: 'Its state.' })
  state!: ApplicationState;

  @Field(() => String, { nullable: true, description: 'Why it was returned; null when it was not.' })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason in words; null when there is none.' })
  reasonText!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Đối chiếu sinh trắc học.' })
export class BiometricCheck {
  @Field(() => BiometricOutcomeEnum, {
    nullable: true,
    description: 'Portrait against the card database; null: not taken or not answered yet.',
  })
  portrait!: BiometricOutcome | null;

  @Field(() => BiometricOutcomeEnum, {
    nullable: true,
    description: 'Fingerprints against the card database; null: not taken or not answered yet.',
  })
  fingerprints!: BiometricOutcome | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered or given up; null before.' })
  checkedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'One question to a source.' })
export class SourceCheck {
  @Field(() => CheckSourceEnum, { description: 'Which source.' })
  source!: CheckSource;

  @Field(() => SourceCheckState, { description: 'Where it stands.' })
  state!: keyof typeof SourceCheckState;

  @Field(() => Int, { description: 'How often it was asked.' })
  attempts!: number;

  @Field(() => DateTime, { description: 'When it was first asked.' })
  askedAt!: Date;

  @Field(() => DateTime, { description: 'When it counts as silent at the latest.' })
  answerBy!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it answered; null: it has not.' })
  answeredAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the other application says, for the comparison.' })
export class DuplicateFacts {
  @Field(() => ID, { description: 'The other application.' })
  id!: string;

  @Field(() => ApplicationStateEnum, { description: 'Its state.' })
  state!: ApplicationState;

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt!: Date;

  @Field(() => String, { description: 'Declared name.' })
  fullName!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Declared birth date; null for an organisation.' })
  dateOfBirth!: string | null;

  @Field(() => String, { description: 'Number with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => String, { description: 'Phone with its middle hidden.' })
  maskedPhoneNumber!: string;

  @Field(() => String, { description: 'Declared address.' })
  permanentAddress!: string;

  @Field(() => ID, { nullable: true, description: 'Its portrait; null: none.' })
  portraitFileId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An application that may be of the same person.' })
export class ProbableDuplicate {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'The unit it belongs to.' })
  unitName!: string;

  @Field(() => [DuplicateSignalEnum], { description: 'What the two have in common.' })
  signals!: DuplicateSignal[];

  @Field(() => DuplicateFacts, {
    nullable: true,
    description: 'What it says; null when it belongs to a unit that is not the officer’s.',
  })
  other!: DuplicateFacts | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A picture of the application; fetched at /files/<id>/preview and /files/<id>/full.',
})
export class ApplicationFile {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => FileKind, { description: 'What it shows.' })
  kind!: keyof typeof FileKind;

  @Field(() => Int, { description: 'Pixels across.' })
  width!: number;

  @Field(() => Int, { description: 'Pixels down.' })
  height!: number;

  @Field(() => Int, { description: 'Size of the full picture in bytes.' })
  bytes!: number;

  @Field(() => DateTime, { description: 'When it was uploaded.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A paper that was brought to the counter.' })
export class PresentedPaper {
  @Field(() => PaperTypeEnum, { description: 'Which paper.' })
  type!: PaperType;

  @Field(() => String, { description: 'Its number with its middle hidden.' })
  maskedNumber!: string;

  @Field(() => ID, { nullable: true, description: 'Its scan; null: none.' })
  scanFileId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A notice to the applicant.' })
export class Notice {
  @Field(() => String, { description: 'What it says, as a word, e.g. APPLICATION_APPROVED.' })
  template!: string;

  @Field(() => NoticeChannel, { description: 'The way it goes.' })
  channel!: keyof typeof NoticeChannel;

  @Field(() => NoticeState, { description: 'How far it has come.' })
  state!: keyof typeof NoticeState;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the carrier took it; null before.' })
  sentAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the carrier said what became of it; null before.',
  })
  receiptAt!: Date | null;
}

/** What the page of an application shows beside the facts, as SQL gives it. */
export interface ApplicationPartsRow {
  /** Of the person; of an organisation its representative's. */
  readonly personal_id_number: string;
  readonly identity_papers: DeclaredPapers | null;
  readonly organisation: {
    identifier: string;
    name: string;
    address: string;
    representative_name: string;
  } | null;
  readonly guardian: {
    relation: GuardianRelation;
    full_name: string;
    personal_id_number: string;
    stands_until: string | null;
  } | null;
  readonly previous_attempt: AttemptRow | null;
  readonly next_attempt: AttemptRow | null;
  readonly portrait_outcome: BiometricOutcome | null;
  readonly fingerprint_outcome: BiometricOutcome | null;
  readonly biometrics_checked_at: string | null;
  readonly source_checks: {
    source: CheckSource;
    state: keyof typeof SourceCheckState;
    attempts: number;
    asked_at: string;
    answer_by: string;
    answered_at: string | null;
  }[];
  readonly duplicates: {
    other_code: string;
    other_unit_name: string;
    signals: DuplicateSignal[];
    other: {
      id: string;
      state: ApplicationState;
      received_at: string;
      full_name: string;
      date_of_birth: string | null;
      personal_id_number: string;
      phone_number: string;
      permanent_address: string;
      portrait_file_id: string | null;
    } | null;
  }[];
  readonly files: {
    id: string;
    kind: keyof typeof FileKind;
    width: number;
    height: number;
    bytes: number;
    created_at: string;
  }[];
  readonly papers: { type: PaperType; number: string; scan_file_id: string | null }[];
  readonly notices: {
    template: string;
    channel: keyof typeof NoticeChannel;
    state: 'PENDING' | 'SENT' | 'FAILED';
    receipt_state: 'DELIVERED' | 'UNDELIVERED' | null;
    created_at: string;
    sent_at: string | null;
    receipt_at: string | null;
  }[];
}

interface AttemptRow {
  id: string;
  code: string;
  attempt: number;
  state: ApplicationState;
  decision_reason: string | null;
  decision_text: string | null;
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

const attemptOf = (row: AttemptRow | null): AttemptLink | null =>
  row && {
    id: row.id,
    code: row.code,
    attempt: row.attempt,
    state: row.state,
    reasonCode: row.decision_reason,
    reasonText: row.decision_text,
  };

export const applicationPartsOf = (row: ApplicationPartsRow, receivedAt: Date) => ({
  identityPapers: papersOf(row.identity_papers ?? {}, receivedAt),
  organisation: row.organisation && {
    identifier: row.organisation.identifier,
    name: row.organisation.name,
    address: row.organisation.address,
    representativeName: row.organisation.representative_name,
    maskedRepresentativeNumber: maskPersonalIdNumber(row.personal_id_number),
  },
  guardian: row.guardian && {
    relation: row.guardian.relation,
    fullName: row.guardian.full_name,
    maskedPersonalIdNumber: maskPersonalIdNumber(row.guardian.personal_id_number),
    standsUntil: row.guardian.stands_until,
  },
  previousAttempt: attemptOf(row.previous_attempt),
  nextAttempt: attemptOf(row.next_attempt),
  biometrics: {
    portrait: row.portrait_outcome,
    fingerprints: row.fingerprint_outcome,
    checkedAt: moment(row.biometrics_checked_at),
  },
  sourceChecks: row.source_checks.map((check) => ({
    source: check.source,
    state: check.state,
    attempts: check.attempts,
    askedAt: new Date(check.asked_at),
    answerBy: new Date(check.answer_by),
    answeredAt: moment(check.answered_at),
  })),
  duplicates: row.duplicates.map((duplicate) => ({
    code: duplicate.other_code,
    unitName: duplicate.other_unit_name,
    signals: duplicate.signals,
    other: duplicate.other && {
      id: duplicate.other.id,
      state: duplicate.other.state,
      receivedAt: new Date(duplicate.other.received_at),
      fullName: duplicate.other.full_name,
      dateOfBirth: duplicate.other.date_of_birth,
      maskedPersonalIdNumber: maskPersonalIdNumber(duplicate.other.personal_id_number),
      maskedPhoneNumber: maskPhoneNumber(duplicate.other.phone_number),
      permanentAddress: duplicate.other.permanent_address,
      portraitFileId: duplicate.other.portrait_file_id,
    },
  })),
  files: row.files.map(({ created_at: createdAt, ...file }) => ({ ...file, createdAt: new Date(createdAt) })),
  papers: row.papers.map(({ type, number, scan_file_id: scanFileId }) => ({
    type,
    maskedNumber: maskPaperNumber(number),
    scanFileId,
  })),
  notices: row.notices.map((notice) => ({
    template: notice.template,
    channel: notice.channel,
    state: notice.receipt_state ?? notice.state,
    createdAt: new Date(notice.created_at),
    sentAt: moment(notice.sent_at),
    receiptAt: moment(notice.receipt_at),
  })),
});

function papersOf(papers: DeclaredPapers, receivedAt: Date): IdentityPapers {
  const { card, nationality, passport, residenceCard } = papers;
  return {
    card: card ? { ...card, isValidAtReceipt: isValidOn(card, localDateOf(receivedAt)) } : null,
    nationality: nationality ?? null,
    passportNumber: passport ? maskPaperNumber(passport.number) : null,
    passportExpiresOn: passport?.expiresOn ?? null,
    residenceCard: residenceCard
      ? {
          kind: residenceCard.kind,
          maskedNumber: maskPaperNumber(residenceCard.number),
          expiresOn: residenceCard.expiresOn,
        }
      : null,
  };
}
