import { dataRequestObstacle } from '../data-request/answer.ts';
import type { DataRequestKind } from '../data-request/lifecycle.ts';
import { usesStoppedBy, type ProcessingUse } from '../data-request/processing-limit.ts';
import type { DataProtectionRegime } from '../data-request/terms.ts';
import { formatDate } from '../formats.ts';
import {
  COMPLAINT,
  ended,
  holderNamed,
  LAWSUIT,
  letterMoment,
  letterOffice,
  type LetterWords,
} from './letter-words.ts';
import type { DataRequestLetterFacts } from './letter.ts';

const ASKED: Readonly<Record<DataRequestKind, string>> = {
  ACCESS: 'được biết về việc xử lý dữ liệu cá nhân của mình',
  COPY: 'cung cấp bản sao dữ liệu cá nhân',
  CORRECTION: 'chỉnh sửa dữ liệu cá nhân',
  ERASURE: 'xóa dữ liệu cá nhân',
  RESTRICTION: 'hạn chế xử lý dữ liệu cá nhân',
  OBJECTION: 'phản đối xử lý dữ liệu cá nhân',
  CONSENT_WITHDRAWAL: 'rút lại sự đồng ý xử lý dữ liệu cá nhân',
  ACCESS_QUESTION: 'giải trình một lần xem hồ sơ của mình',
};

const STOPPED: Readonly<Record<ProcessingUse, string>> = {
  IDENTITY_SHARING: 'chia sẻ danh tính bằng mã QR',
  OUTREACH: 'đưa vào danh sách đến từng nhà, mời dự buổi hướng dẫn',
  REMINDER: 'nhắn tin nhắc kích hoạt tài khoản',
};

const LAWS: Readonly<Record<DataProtectionRegime, string>> = {
  ND13_2023: 'Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 của Chính phủ về bảo vệ dữ liệu cá nhân',
  L91_2025: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP của Chính phủ',
};

/**
 * What is said in answer to a request of the data subject, and by whom it is signed.
 *
 * @legal trả lời yêu cầu của chủ thể dữ liệu: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; ký thay, ký thừa lệnh: Điều 13
 * Nghị định 30/2020/NĐ-CP.
 *
 * Edge: an officer who is not the head signs by order of the head (TL.), and the letter says so above the name.
 */
export function dataRequestLetterWords(facts: DataRequestLetterFacts): LetterWords {
  const office = letterOffice(facts.issuer);
  const isAnswer = facts.kind === 'DATA_REQUEST_ANSWERED';
  return {
    subject: isAnswer
      ? 'Về việc trả lời yêu cầu của chủ thể dữ liệu cá nhân'
      : 'Về việc không chấp nhận yêu cầu của chủ thể dữ liệu cá nhân',
    paragraphs: [
      `${office} đã nhận ngày ${formatDate(facts.receivedOn)} yêu cầu mã ${facts.matterCode} của ${holderNamed(facts)}, về việc ${ASKED[facts.requestKind]}.`,
      `Căn cứ ${LAWS[facts.dataRegime]}, ${office} thông báo như sau:`,
      ...(isAnswer ? answered(facts) : refused(facts)),
      `Nếu không đồng ý với thông báo này, Ông (Bà) có quyền ${COMPLAINT}, hoặc ${LAWSUIT}./.`,
    ],
    signatureTitle: facts.isSignedByHead ? 'THỦ TRƯỞNG ĐƠN VỊ' : 'TL. THỦ TRƯỞNG ĐƠN VỊ\nCÁN BỘ ĐƯỢC GIAO',
  };
}

function answered({ reason, requestKind, decidedAt }: DataRequestLetterFacts): string[] {
  const stops = usesStoppedBy(requestKind);
  if (stops.length === 0) return numbered('1. Nội dung trả lời', reason);
  return [
    `1. Chấp nhận yêu cầu. Từ ${letterMoment(decidedAt)}, dừng các việc sau đối với dữ liệu của Ông (Bà): ${stops.map((use) => STOPPED[use]).join('; ')}.`,
    '2. Tài khoản định danh điện tử và những việc mà pháp luật quy định phải thực hiện không bị ảnh hưởng. Ông (Bà) gỡ hạn chế bất cứ lúc nào trên Cổng Định Danh, mục Yêu cầu của tôi.',
    ...numbered('3. Nội dung trả lời', reason),
  ];
}

function refused({ reason, requestKind }: DataRequestLetterFacts): string[] {
  const obstacle = dataRequestObstacle(requestKind);
  return [
    '1. Không chấp nhận yêu cầu.',
    ...numbered('2. Lý do', reason),
    ...(obstacle === null ? [] : [`3. Quy định không cho phép thực hiện yêu cầu: ${obstacle}.`]),
  ];
}

/** What the officer wrote, each line of it a paragraph, the first behind its number. */
function numbered(heading: string, text: string): string[] {
  const [first = '', ...others] = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [`${heading}: ${ended(first)}`, ...others.map(ended)];
}
