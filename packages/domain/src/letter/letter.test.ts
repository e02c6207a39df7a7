import { describe, expect, it, test } from 'vitest';
import { composeLetter } from './compose-letter.ts';
import { letterMail } from './letter-mail.ts';
import {
  LETTER_DECISIONS,
  LETTER_KINDS,
  letterNumber,
  letterOutcome,
  lockLetterKind,
  parseLetterReceiver,
  verificationCodeForm,
  verificationCodeOf,
  type LetterFacts,
  type LetterKind,
} from './letter.ts';

const WARD = { kind: 'UNIT', unitName: 'Phường Trà Cổ', provinceName: 'Tỉnh Quảng Ninh' } as const;
const AUTHORITY = { kind: 'AUTHORITY' } as const;

const facts = (overrides: Partial<LetterFacts> = {}): LetterFacts => ({
  kind: 'LOCK_APPROVED',
  issuer: AUTHORITY,
  number: 12,
  issuedOn: '2026-01-05',
  signerName: 'Nguyễn Thị Thu Hằng',
  addressee: 'Viện kiểm sát nhân dân tỉnh Quảng Ninh',
  regime: 'ND69_2024',
  subjectType: 'CITIZEN',
  subjectName: 'Trần Văn Ước',
  subjectNumberMasked: '022•••••3456',
  matterCode: 'KH-2026-000012',
  receivedOn: '2025-12-31',
  requesterReference: '45/YC-VKSQN',
  documentOn: '2025-12-30',
  citedBasis: 'Điều 88 Bộ luật Tố tụng hình sự năm 2015',
  decidedAt: '2026-01-05T09:59:00.000Z',
  reason: null,
  targetCode: null,
  replaces: null,
  ...overrides,
});
const REASON = 'Văn bản đề nghị không nêu căn cứ pháp luật của việc khóa';
const textOf = (overrides: Partial<LetterFacts>): string =>
  composeLetter(facts(overrides)).paragraphs.join('\n');

describe('the reply to a request', () => {
  it('has every part that the decree on the work of clerks asks for [R-139]', () => {
    expect(
      composeLetter(facts({ kind: 'LOCK_REFUSED', reason: REASON, issuer: WARD, regime: 'ND59_2022' })),
    ).toEqual({
      parentOffice: 'CÔNG AN TỈNH QUẢNG NINH',
      office: 'CÔNG AN PHƯỜNG TRÀ CỔ',
      number: 'Số: 12/TB-CAP',
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      placeAndDate: 'Trà Cổ, ngày 05 tháng 01 năm 2026',
      title: 'THÔNG BÁO',
      subject: 'Về việc từ chối khóa tài khoản định danh điện tử',
      addressee: 'Kính gửi: Viện kiểm sát nhân dân tỉnh Quảng Ninh',
      paragraphs: [
        'Văn bản số 45/YC-VKSQN ngày 30/12/2025 của Viện kiểm sát nhân dân tỉnh Quảng Ninh đề nghị khóa tài khoản định danh điện tử đã được tiếp nhận ngày 31/12/2025 với mã KH-2026-000012, căn cứ do cơ quan đề nghị nêu: Điều 88 Bộ luật Tố tụng hình sự năm 2015.',
        'Căn cứ Điều 19, Điều 20 Nghị định số 59/2022/NĐ-CP ngày 05 tháng 9 năm 2022 của Chính phủ quy định về định danh và xác thực điện tử, Công an phường Trà Cổ thông báo như sau:',
        '1. Từ chối đề nghị khóa tài khoản định danh điện tử của ông (bà) Trần Văn Ước, số định danh cá nhân 022•••••3456.',
        '2. Lý do: Văn bản đề nghị không nêu căn cứ pháp luật của việc khóa.',
        'Nếu không đồng ý với thông báo này, Quý cơ quan có quyền khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được thông báo này theo Điều 9 Luật Khiếu nại số 02/2011/QH13, hoặc khởi kiện theo Luật Tố tụng hành chính số 93/2015/QH13./.',
      ],
      recipients: ['Như trên;', 'Lưu: VT, hồ sơ KH-2026-000012.'],
      signature: { title: 'THỦ TRƯỞNG ĐƠN VỊ', name: 'Nguyễn Thị Thu Hằng' },
    });
  });

  it('is the identity authority’s since Decree 69, by the law of the kind of subject', () => {
    const letter = composeLetter(facts());
    expect(letter).toMatchObject({
      parentOffice: null,
      office: 'CƠ QUAN QUẢN LÝ ĐỊNH DANH VÀ XÁC THỰC ĐIỆN TỬ',
      number: 'Số: 12/TB-CQQLĐD',
      placeAndDate: 'Hà Nội, ngày 05 tháng 01 năm 2026',
      signature: { title: 'THỦ TRƯỞNG CƠ QUAN' },
    });
    expect(letter.paragraphs[1]).toBe(
      'Căn cứ điểm đ khoản 1 Điều 34 Luật Căn cước số 26/2023/QH15; khoản 1 Điều 15 Nghị định số 69/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về định danh và xác thực điện tử, cơ quan quản lý định danh và xác thực điện tử thông báo như sau:',
    );
    expect(textOf({ subjectType: 'ORGANISATION', subjectName: 'Công ty Cổ phần Hải Hòa' })).toMatch(
      /Căn cứ khoản 2 Điều 15 .* của tổ chức Công ty Cổ phần Hải Hòa, mã định danh tổ chức/s,
    );
  });

  it.each([
    ['LOCK_APPROVED', null, 'Chấp thuận đề nghị, khóa tài khoản', 'từ 16 giờ 59 phút ngày 05/01/2026'],
    ['LOCK_REFUSED', REASON, 'Từ chối đề nghị khóa tài khoản', `2. Lý do: ${REASON}.`],
    [
      'UNLOCK_APPROVED',
      null,
      'chấm dứt căn cứ khóa theo đề nghị mã KH-2025-000003',
      'nếu không còn căn cứ khóa nào khác',
    ],
    ['UNLOCK_REFUSED', REASON, 'Từ chối đề nghị mở khóa tài khoản', `2. Lý do: ${REASON}.`],
    ['LOCK_REVERSED', REASON, 'thay thế Thông báo số 08/TB-CQQLĐD ngày 02/01/2026', `2. Lý do: ${REASON}.`],
    [
      'APPEAL_UPHELD',
      REASON,
      'Giữ nguyên việc khóa tài khoản',
      'Ông (Bà) có quyền khiếu nại lần hai trong thời hạn 30 ngày',
    ],
    ['APPEAL_GRANTED', REASON, 'Chấp nhận khiếu nại, hủy bỏ việc khóa tài khoản', 'Điều 33 Luật Khiếu nại'],
  ] as const)('of the kind %s says what is decided and why', (kind, reason, ...said) => {
    const isAppeal = kind.startsWith('APPEAL');
    const text = textOf({
      kind,
      reason,
      ...(kind.startsWith('UNLOCK') ? { targetCode: 'KH-2025-000003' } : {}),
      ...(kind === 'LOCK_REVERSED' ? { replaces: { number: '08/TB-CQQLĐD', issuedOn: '2026-01-02' } } : {}),
      ...(isAppeal
        ? { addressee: 'Trần Văn Ước', requesterReference: null, documentOn: null, citedBasis: null }
        : {}),
    });
    for (const words of said) expect(text).toContain(words);
    expect(text).not.toMatch(/null|undefined/);
    expect(text.includes('Lý do')).toBe(reason !== null);
  });

  it.each(LETTER_KINDS)('of the kind %s is composed text and never has a whole personal number', (kind) => {
    const letter = composeLetter(facts({ kind, reason: REASON.normalize('NFD') }));
    const whole = JSON.stringify(letter);
    expect(whole).toBe(whole.normalize('NFC'));
    expect(whole).not.toMatch(/\d{9}/);
    expect(whole).toContain('022•••••3456');
  });

  it('shows dots in the place of the number before it has one', () => {
    expect(composeLetter(facts({ number: null })).number).toBe('Số: ……/TB-CQQLĐD');
  });

  it('is announced by mail without a word about whom it is about or what was decided', () => {
    const address = 'https://dinhdanh.example/xac-minh/0123';
    const mail = letterMail(facts({ kind: 'LOCK_REFUSED', reason: REASON }), address);
    expect(mail.subject).toBe('Văn bản trả lời số 12/TB-CQQLĐD');
    expect(mail.text).toContain('trả lời văn bản số 45/YC-VKSQN, mã đề nghị KH-2026-000012');
    expect(mail.text).toContain(address);
    expect(mail.text).not.toMatch(/Trần Văn Ước|3456|[Tt]ừ chối|căn cứ pháp luật/);
  });
});

test.each([
  ['Phường Trà Cổ', 7, '07/TB-CAP'],
  ['Xã Hải Sơn', 123, '123/TB-CAX'],
  ['Đặc khu Cô Tô', 1, '01/TB-CAĐK'],
  ['Thành phố Móng Cái', 1, '01/TB-CA'],
])('letter of %s with the number %i is %s', (unitName, number, expected) => {
  expect(letterNumber({ kind: 'UNIT', unitName, provinceName: null }, number)).toBe(expected);
});

test('every decision about a request has its kind of letter, and every kind an outcome', () => {
  expect(LETTER_DECISIONS.map((decision) => lockLetterKind('LOCK', decision))).toEqual([
    'LOCK_APPROVED',
    'LOCK_REFUSED',
    'LOCK_REVERSED',
  ]);
  expect(lockLetterKind('UNLOCK', 'REFUSE')).toBe('UNLOCK_REFUSED');
  const outcomes = Object.fromEntries(LETTER_KINDS.map((kind: LetterKind) => [kind, letterOutcome(kind)]));
  expect(outcomes).toMatchObject({
    LOCK_REFUSED: 'REFUSED',
    APPEAL_UPHELD: 'UPHELD',
    APPEAL_GRANTED: 'REVERSED',
  });
});

test('a verification code has 26 signs that nobody confuses, and is known as it was typed', () => {
  const code = verificationCodeOf(Uint8Array.from({ length: 32 }, (_, index) => index * 7));
  expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  expect(verificationCodeForm(` ${code.toUpperCase()} `)).toBe(code);
  expect(verificationCodeForm(code.slice(1))).toBeNull();
  expect(verificationCodeForm(`${code.slice(1)}u`)).toBeNull();
});

test('whoever takes a letter is named', () => {
  expect(parseLetterReceiver('  Phạm  Thị Hoa, VKSND tỉnh ')).toBe('Phạm Thị Hoa, VKSND tỉnh');
  expect(() => parseLetterReceiver('x')).toThrow('RECEIVER_NAME_FORMAT');
});
