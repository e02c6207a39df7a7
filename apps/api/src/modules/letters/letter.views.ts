import {
  letterNumber,
  letterOffice,
  letterOutcome,
  type ComposedLetter,
  type LetterFacts,
  type LetterKind,
  type LetterOutcome,
  type LetterServedWay,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LetterKindEnum, LetterOutcomeEnum, LetterServedWayEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import type { LetterRow, VerifiedLetter } from './letter-reading.queries.ts';
import type { LetterInHand } from './receive-letters.ts';

/** 12/TB-CAP; a letter that is kept has its number. */
const numberOf = ({ issuer, number }: Pick<LetterFacts, 'issuer' | 'number'>): string =>
  letterNumber(issuer, number ?? 0);

@ObjectType({ simpleResolvers: true, description: 'A letter that a newer one replaces.' })
export class ReplacedLetter {
  @Field(() => String, { description: 'Its number, e.g. 12/TB-CAP.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'Where the PDF lies; null: not written yet.' })
  downloadPath!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Văn bản trả lời.' })
export class Letter {
  @Field(() => ID, { description: 'Our identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Goes up with every change.' })
  version!: number;

  @Field(() => String, { description: 'Số và ký hiệu, e.g. 12/TB-CAP.' })
  number!: string;

  @Field(() => LetterKindEnum, { description: 'What it tells.' })
  kind!: LetterKind;

  @Field(() => LetterOutcomeEnum, { description: 'What it decides.' })
  outcome!: LetterOutcome;

  @Field(() => DateTime, { description: 'When it was issued, with the decision.' })
  issuedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the PDF in hexadecimal; null: it is still being written, for some seconds.',
  })
  sha256!: string | null;

  @Field(() => String, { description: 'The public page that the QR code opens.' })
  verificationUrl!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the PDF lies, under this host and session; null: not written yet.',
  })
  downloadPath!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was received; null: not yet.' })
  servedAt!: Date | null;

  @Field(() => LetterServedWayEnum, { nullable: true, description: 'How; null: not yet.' })
  servedWay!: LetterServedWay | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who took it: a name at the counter, the code of an agency; null: nobody yet.',
  })
  servedTo!: string | null;

  @Field(() => ReplacedLetter, {
    nullable: true,
    description: 'The letter of the decision that was reversed; null: this is the first one.',
  })
  replaces!: ReplacedLetter | null;
}

const downloadPath = ({ id, sha256 }: Pick<LetterRow, 'id' | 'sha256'>): string | null =>
  sha256 && `/letters/${id}`;

/** The newest letter of a request, which counts, with the one that it replaces. */
export function letterOf(
  [newest, earlier]: readonly LetterRow[],
  verificationUrlOf: (id: string) => string,
): Letter | null {
  if (!newest) return null;
  const { id, version, kind, facts, issuedAt, sha256, servedAt, servedWay, servedTo } = newest;
  return {
    ...{ id, version, kind, issuedAt, servedAt, servedWay, servedTo },
    number: numberOf(facts),
    outcome: letterOutcome(kind),
    sha256: sha256 && sha256.toString('hex'),
    verificationUrl: verificationUrlOf(id),
    downloadPath: downloadPath(newest),
    replaces: earlier ? { number: numberOf(earlier.facts), downloadPath: downloadPath(earlier) } : null,
  };
}

@ObjectType({ simpleResolvers: true, description: 'Who signs a letter.' })
export class LetterSignature {
  @Field(() => String, { description: 'Chức vụ.' })
  title!: string;

  @Field(() => String, { description: 'Họ và tên.' })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The words of a letter before it is issued, block by block, in Vietnamese. Nothing of it is kept.',
})
export class LetterPreview implements ComposedLetter {
  @Field(() => String, { nullable: true, description: 'The office above; null: none stands there.' })
  parentOffice!: string | null;

  @Field(() => String, { description: 'The office that issues it.' })
  office!: string;

  @Field(() => String, { description: 'The number, with dots in the place of the figure.' })
  number!: string;

  @Field(() => String, { description: 'Quốc hiệu.' })
  nation!: string;

  @Field(() => String, { description: 'Tiêu ngữ.' })
  motto!: string;

  @Field(() => String, { description: 'Địa danh và thời gian ban hành.' })
  placeAndDate!: string;

  @Field(() => String, { description: 'Tên loại văn bản.' })
  title!: string;

  @Field(() => String, { description: 'Trích yếu nội dung.' })
  subject!: string;

  @Field(() => String, { description: 'Kính gửi.' })
  addressee!: string;

  @Field(() => [String], { description: 'The text, paragraph by paragraph.' })
  paragraphs!: string[];

  @Field(() => [String], { description: 'Nơi nhận.' })
  recipients!: string[];

  @Field(() => LetterSignature, { description: 'Chức vụ, họ tên của người ký.' })
  signature!: LetterSignature;
}

@ObjectType({ simpleResolvers: true, description: 'The handover is recorded.' })
export class LetterHandoverRecorded {
  @Field(() => ID, { description: 'The letter.' })
  letterId!: string;
}

export const RecordLetterHandoverResult = createUnionType({
  name: 'RecordLetterHandoverResult',
  description: 'Outcome of recordLetterHandover.',
  types: () => [LetterHandoverRecorded, ValidationFailed, RuleRefused, StaleVersion] as const,
});

@ObjectType({
  simpleResolvers: true,
  description: 'Văn bản trả lời, for the machine of the agency that asked.',
})
export class ReceivedLetter {
  @Field(() => String, { description: 'Số và ký hiệu, e.g. 12/TB-CAP.' })
  number!: string;

  @Field(() => LetterKindEnum, { description: 'What it tells.' })
  kind!: LetterKind;

  @Field(() => LetterOutcomeEnum, { description: 'What it decides.' })
  outcome!: LetterOutcome;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of the PDF in hexadecimal.' })
  sha256!: string;

  @Field(() => String, { description: 'The PDF (PDF/A-2a) in base64.' })
  content!: string;

  @Field(() => String, { description: 'The public page that confirms number, date, outcome and SHA-256.' })
  verificationUrl!: string;

  @Field(() => DateTime, {
    description: 'When it was received, by its first fetching: the proof of receipt.',
  })
  receivedAt!: Date;
}

export const receivedLetterOf = ({
  letter: { kind, facts, issuedAt, sha256 },
  content,
  verificationUrl,
  receivedAt,
}: LetterInHand): ReceivedLetter => ({
  ...{ kind, issuedAt, verificationUrl, receivedAt },
  number: numberOf(facts),
  outcome: letterOutcome(kind),
  sha256: sha256.toString('hex'),
  content: content.toString('base64'),
});

@ObjectType({ simpleResolvers: true, description: 'The letters of one request.' })
export class LettersReceived {
  @Field(() => [ReceivedLetter], {
    description: 'The oldest first; empty: nothing is decided, or the letter is still being written.',
  })
  letters!: ReceivedLetter[];
}

export const ReceiveLettersResult = createUnionType({
  name: 'ReceiveLettersResult',
  description: 'Outcome of receiveLetters.',
  types: () => [LettersReceived, RuleRefused] as const,
});

@ObjectType({
  simpleResolvers: true,
  description: 'What anybody who holds a letter may see of it: nothing that it says about a person.',
})
export class LetterVerification {
  @Field(() => String, { description: 'Số và ký hiệu, e.g. 12/TB-CAP.' })
  number!: string;

  @Field(() => LocalDate, { description: 'The day on which it was issued.' })
  issuedOn!: string;

  @Field(() => String, { description: 'The office that issued it, in Vietnamese.' })
  office!: string;

  @Field(() => LetterOutcomeEnum, { description: 'What it decides.' })
  outcome!: LetterOutcome;

  @Field(() => String, { description: 'SHA-256 of the PDF in hexadecimal, to compare a file with.' })
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the letter that took its place when the decision was reversed; null: it counts.',
  })
  replacedBy!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it was replaced; null: it counts.',
  })
  replacedOn!: string | null;
}

export const verificationOf = (letter: VerifiedLetter): LetterVerification => ({
  number: letterNumber(letter.issuer, letter.number),
  issuedOn: letter.issuedOn,
  office: letterOffice(letter.issuer),
  outcome: letterOutcome(letter.kind),
  sha256: letter.sha256.toString('hex'),
  replacedBy:
    letter.replacedByIssuer === null || letter.replacedByNumber === null
      ? null
      : letterNumber(letter.replacedByIssuer, letter.replacedByNumber),
  replacedOn: letter.replacedOn,
});
