import type { LocalDate } from '../calendar/local-date.ts';
import { formatDate } from '../formats.ts';
import { regimeParameters, type LegalRegime } from '../legal-regime.ts';
import { lockGroundRule } from '../lock/grounds.ts';
import { dataRequestLetterWords } from './compose-data-request-letter.ts';
import {
  AUTHORITY,
  COMPLAINT,
  ended,
  holderNamed,
  LAWSUIT,
  letterMoment,
  letterOffice,
  lowerFirst,
  type LetterWords,
} from './letter-words.ts';
import {
  isDataRequestLetter,
  letterNumber,
  type DecisionLetterKind,
  type LetterFacts,
  type LetterIssuer,
  type LockLetterFacts,
} from './letter.ts';

/** What stands above the words of every paper of an office. */
export interface OfficialHeading {
  /** The office above the one that issues; null: it has none on the paper. */
  readonly parentOffice: string | null;
  readonly office: string;
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: string;
}

/** A letter in words, block by block as the decree on the work of clerks lays them out; how they are set is not told. */
export interface ComposedLetter extends OfficialHeading {
  /** Số: 12/TB-CAP */
  readonly number: string;
  readonly title: string;
  readonly subject: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: { readonly title: string; readonly name: string };
}

const SECOND_COMPLAINT =
  'khiếu nại lần hai trong thời hạn 30 ngày kể từ ngày nhận được thông báo này theo Điều 33 Luật Khiếu nại số 02/2011/QH13';

/**
 * Văn bản trả lời, in the form of a notice (thông báo).
 *
 * @legal thể thức văn bản: Điều 8 và Phụ lục I Nghị định 30/2020/NĐ-CP; trả lời bằng văn bản, từ chối nêu rõ lý do: Điều
 * 19, Điều 20 Nghị định 59/2022/NĐ-CP, Điều 15 Nghị định 69/2024/NĐ-CP; quyền và thời hiệu khiếu nại: Điều 9, Điều 33 Luật
 * Khiếu nại số 02/2011/QH13.
 *
 * Edge: the number of the subject stands masked even here: name, masked number and the requester's own reference tell the
 * requester whom it is about, and nobody who finds the letter has the number.
 */
export function composeLetter(facts: LetterFacts): ComposedLetter {
  const { issuer, signerName } = facts;
  const { subject, paragraphs, signatureTitle } = isDataRequestLetter(facts)
    ? dataRequestLetterWords(facts)
    : lockLetterWords(facts);
  return {
    ...officialHeading(issuer, facts.issuedOn),
    number: `Số: ${facts.number === null ? letterNumber(issuer, 0).replace('00', '……') : letterNumber(issuer, facts.number)}`,
    title: 'THÔNG BÁO',
    subject,
    addressee: `Kính gửi: ${facts.addressee}`,
    paragraphs: paragraphs.map((text) => text.normalize('NFC')),
    recipients: ['Như trên;', `Lưu: VT, hồ sơ ${facts.matterCode}.`],
    signature: { title: signatureTitle, name: signerName },
  };
}

const lockLetterWords = (facts: LockLetterFacts): LetterWords => ({
  subject: SUBJECT_LINES[facts.kind],
  paragraphs: [opening(facts), basis(facts), ...DECISIONS[facts.kind](facts), complaint(facts)],
  signatureTitle: facts.issuer.kind === 'AUTHORITY' ? 'THỦ TRƯỞNG CƠ QUAN' : 'THỦ TRƯỞNG ĐƠN VỊ',
});

/** Quốc hiệu, tiêu ngữ, tên cơ quan, địa danh và thời gian. */
export const officialHeading = (issuer: LetterIssuer, datedOn: LocalDate): OfficialHeading => ({
  parentOffice:
    issuer.kind === 'UNIT' && issuer.provinceName !== null
      ? `Công an ${lowerFirst(issuer.provinceName)}`.toUpperCase()
      : null,
  office: letterOffice(issuer).toUpperCase(),
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: `${placeOf(issuer)}, ${longDate(datedOn)}`,
});

const SUBJECT_LINES: Readonly<Record<DecisionLetterKind, string>> = {
  LOCK_APPROVED: 'Về việc khóa tài khoản định danh điện tử',
  LOCK_REFUSED: 'Về việc từ chối khóa tài khoản định danh điện tử',
  UNLOCK_APPROVED: 'Về việc mở khóa tài khoản định danh điện tử',
  UNLOCK_REFUSED: 'Về việc từ chối mở khóa tài khoản định danh điện tử',
  LOCK_REVERSED: 'Về việc hủy bỏ quyết định khóa tài khoản định danh điện tử',
  APPEAL_UPHELD: 'Về kết quả xem xét khiếu nại việc khóa tài khoản định danh điện tử',
  APPEAL_GRANTED: 'Về kết quả xem xét khiếu nại việc khóa tài khoản định danh điện tử',
};

/** Địa danh: the name of the unit without its kind; the identity authority sits in the capital. */
const placeOf = (issuer: LetterIssuer): string =>
  issuer.kind === 'AUTHORITY' ? 'Hà Nội' : issuer.unitName.replace(/^(Phường|Xã|Đặc khu|Thành phố) /, '');

/** Days below 10 and the months January and February are written with a zero before them; so they are by the decree. */
function longDate(date: LocalDate): string {
  const [year, month = '', day] = date.split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

const isAppeal = ({ kind }: LockLetterFacts): boolean =>
  kind === 'APPEAL_UPHELD' || kind === 'APPEAL_GRANTED';
const isUnlock = ({ kind }: LockLetterFacts): boolean =>
  kind === 'UNLOCK_APPROVED' || kind === 'UNLOCK_REFUSED';

function opening(facts: LockLetterFacts): string {
  const received = `tiếp nhận ngày ${formatDate(facts.receivedOn)}`;
  if (isAppeal(facts))
    return `${letterOffice(facts.issuer)} đã xem xét khiếu nại mã ${facts.matterCode}, ${received}, về việc khóa tài khoản định danh điện tử.`;
  const asked = isUnlock(facts) ? 'mở khóa' : 'khóa';
  const document =
    facts.requesterReference === null || facts.documentOn === null
      ? 'Đề nghị'
      : `Văn bản số ${facts.requesterReference} ngày ${formatDate(facts.documentOn)} của ${facts.addressee} đề nghị`;
  const target = facts.targetCode === null ? '' : `, đối với việc khóa theo đề nghị mã ${facts.targetCode}`;
  const cited = facts.citedBasis === null ? '' : `, căn cứ do cơ quan đề nghị nêu: ${facts.citedBasis}`;
  return `${document} ${asked} tài khoản định danh điện tử đã được ${received} với mã ${facts.matterCode}${target}${cited}.`;
}

const DECREES: Readonly<Record<LegalRegime, string>> = {
  ND59_2022:
    'Nghị định số 59/2022/NĐ-CP ngày 05 tháng 9 năm 2022 của Chính phủ quy định về định danh và xác thực điện tử',
  ND69_2024:
    'Nghị định số 69/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về định danh và xác thực điện tử',
};

function basis({ regime, subjectType, issuer }: LockLetterFacts): string {
  const rule = lockGroundRule(regime, subjectType, 'AUTHORITY_REQUEST');
  const articles = (rule?.article ?? '')
    .split('; ')
    .map((article) => article.replace(/^(Điểm|Khoản)/, (word) => word.toLowerCase()))
    .map((article) => article.replace(regimeParameters(regime).name, DECREES[regime]))
    .join('; ');
  return `Căn cứ ${articles}, ${officeInside(issuer)} thông báo như sau:`;
}

/** The authority's name is a common noun inside a sentence, that of a unit is its own. */
const officeInside = (issuer: LetterIssuer): string =>
  issuer.kind === 'AUTHORITY' ? lowerFirst(AUTHORITY) : letterOffice(issuer);

const account = (facts: LockLetterFacts): string => `tài khoản định danh điện tử của ${holderNamed(facts)}`;

const why = ({ reason }: LockLetterFacts): string[] =>
  reason === null ? [] : [`2. Lý do: ${ended(reason)}`];

const replacement = ({ replaces }: LockLetterFacts): string =>
  replaces === null
    ? ''
    : ` Thông báo này thay thế Thông báo số ${replaces.number} ngày ${formatDate(replaces.issuedOn)}.`;

const DECISIONS: Readonly<Record<DecisionLetterKind, (facts: LockLetterFacts) => string[]>> = {
  LOCK_APPROVED: (facts) => [
    `1. Chấp thuận đề nghị, khóa ${account(facts)}, từ ${letterMoment(facts.decidedAt)}.`,
    '2. Tài khoản được mở khóa khi không còn căn cứ khóa nào. Khi căn cứ đề nghị khóa không còn, đề nghị cơ quan đã đề nghị khóa gửi đề nghị mở khóa theo cùng trình tự.',
  ],
  LOCK_REFUSED: (facts) => [`1. Từ chối đề nghị khóa ${account(facts)}.`, ...why(facts)],
  UNLOCK_APPROVED: (facts) => [
    `1. Chấp thuận đề nghị, chấm dứt căn cứ khóa theo đề nghị mã ${facts.targetCode ?? facts.matterCode} đối với ${account(facts)}, từ ${letterMoment(facts.decidedAt)}.`,
    '2. Tài khoản được mở khóa nếu không còn căn cứ khóa nào khác.',
  ],
  UNLOCK_REFUSED: (facts) => [
    `1. Từ chối đề nghị mở khóa ${account(facts)}. Tài khoản tiếp tục bị khóa.`,
    ...why(facts),
  ],
  LOCK_REVERSED: (facts) => [
    `1. Hủy bỏ quyết định khóa ${account(facts)}, từ ${letterMoment(facts.decidedAt)}. Tài khoản được mở khóa nếu không còn căn cứ khóa nào khác.${replacement(facts)}`,
    ...why(facts),
  ],
  APPEAL_UPHELD: (facts) => [`1. Giữ nguyên việc khóa ${account(facts)}.`, ...why(facts)],
  APPEAL_GRANTED: (facts) => [
    `1. Chấp nhận khiếu nại, hủy bỏ việc khóa ${account(facts)}, từ ${letterMoment(facts.decidedAt)}. Tài khoản được mở khóa nếu không còn căn cứ khóa nào khác.`,
    ...why(facts),
  ],
};

function complaint(facts: LockLetterFacts): string {
  const person = facts.subjectType === 'ORGANISATION' ? 'Quý tổ chức' : 'Ông (Bà)';
  const [who, way] = isAppeal(facts) ? [person, SECOND_COMPLAINT] : ['Quý cơ quan', COMPLAINT];
  return `Nếu không đồng ý với thông báo này, ${who} có quyền ${way}, hoặc ${LAWSUIT}./.`;
}
