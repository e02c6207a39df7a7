import { formatDate } from '../formats.ts';
import { letterNumber, type LetterFacts } from './letter.ts';

/**
 * What the requester of a letter is told by e-mail: that it is there, and nothing of what it says. Whom it is about and
 * how it was decided stands in the letter alone, which is handed over.
 */
export function letterMail(
  { issuer, number, issuedOn, addressee, requesterReference, matterCode }: LetterFacts,
  verificationUrl: string,
): { readonly subject: string; readonly text: string } {
  const named = number === null ? '' : ` số ${letterNumber(issuer, number)}`;
  const asked = requesterReference === null ? '' : ` văn bản số ${requesterReference},`;
  return {
    subject: `Văn bản trả lời${named}`,
    text: [
      `Kính gửi: ${addressee}`,
      '',
      `Văn bản${named} ngày ${formatDate(issuedOn)}, trả lời${asked} mã đề nghị ${matterCode}, đã được ban hành.`,
      '',
      'Đề nghị Quý cơ quan nhận văn bản tại nơi đã nộp đề nghị, hoặc qua kết nối của cơ quan.',
      `Kiểm tra số, ngày và tệp của văn bản tại: ${verificationUrl}`,
    ].join('\n'),
  };
}
