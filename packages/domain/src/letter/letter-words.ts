import { localDateOf, localTimeOf } from '../calendar/local-date.ts';
import { formatDate } from '../formats.ts';
import type { SubjectType } from '../subject.ts';
import type { LetterFacts, LetterIssuer } from './letter.ts';

/** What one kind of letter says; heading, number and addressee are alike in all of them. */
export interface LetterWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Lines of the title above the name. */
  readonly signatureTitle: string;
}

export const AUTHORITY = 'Cơ quan quản lý định danh và xác thực điện tử';
export const COMPLAINT =
  'khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được thông báo này theo Điều 9 Luật Khiếu nại số 02/2011/QH13';
export const LAWSUIT = 'khởi kiện theo Luật Tố tụng hành chính số 93/2015/QH13';

export const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** Who issues: Công an phường Trà Cổ. */
export const letterOffice = (issuer: LetterIssuer): string =>
  issuer.kind === 'AUTHORITY' ? AUTHORITY : `Công an ${lowerFirst(issuer.unitName)}`;

/** 16 giờ 59 phút ngày 05/01/2026 */
export function letterMoment(at: string): string {
  const instant = new Date(at);
  const [hours = '', minutes = ''] = localTimeOf(instant).split(':');
  return `${hours} giờ ${minutes} phút ngày ${formatDate(localDateOf(instant))}`;
}

export const ended = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

const SUBJECT_WORDS: Readonly<Record<SubjectType, readonly [who: string, number: string]>> = {
  CITIZEN: ['ông (bà)', 'số định danh cá nhân'],
  FOREIGNER: ['ông (bà)', 'số định danh của người nước ngoài'],
  ORGANISATION: ['tổ chức', 'mã định danh tổ chức'],
};

/** ông (bà) Nguyễn Văn An, số định danh cá nhân 022•••••3456 */
export function holderNamed({
  subjectType,
  subjectName,
  subjectNumberMasked,
}: Pick<LetterFacts, 'subjectType' | 'subjectName' | 'subjectNumberMasked'>): string {
  const [who, number] = SUBJECT_WORDS[subjectType];
  return `${who} ${subjectName}, ${number} ${subjectNumberMasked}`;
}
