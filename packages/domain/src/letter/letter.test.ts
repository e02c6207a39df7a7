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
  isDataRequestLetter,
  type DataRequestLetterFacts,
  type LetterKind,
  type LockLetterFacts,
} from './letter.ts';

const WARD = { kind: 'UNIT', unitName: 'Phường Trà Cổ', provinceName: 'Tỉnh Quảng Ninh' } as const;
const AUTHORITY = { kind: 'AUTHORITY' } as const;

const facts = (overrides: Partial<LockLetterFacts> = {}): LockLetterFacts => ({
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
const answer = (overrides: Partial<DataRequestLetterFacts> = {}): DataRequestLetterFacts => ({
  kind: 'DATA_REQUEST_ANSWERED',
  issuer: WARD,
  number: 7,
  issuedOn: '2026-11-24',
  signerName: 'Ngô Minh Đức',
  addressee: 'Ông (Bà) Trần Văn Ước',
  subjectType: 'CITIZEN',
  subjectName: 'Trần Văn Ước',
  subjectNumberMasked: '022•••••3456',
  matterCode: 'YC-2026-000012',
  receivedOn: '2026-11-23',
  requesterReference: null,
  decidedAt: '2026-11-24T02:05:00.000Z',
  dataRegime: 'L91_2025',
  requestKind: 'RESTRICTION',
  reason: 'Công an phường dừng các việc nêu trên từ hôm nay',
  isSignedByHead: false,
  ...overrides,
});
const REASON = 'Văn bản đề nghị không nêu căn cứ pháp luật của việc khóa';
const textOf = (overrides: Partial<LockLetterFacts>): string =>
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
    const reason = REASON.normalize('NFD');
    const letter = composeLetter(
      kind === 'DATA_REQUEST_ANSWERED' || kind === 'DATA_REQUEST_REFUSED'
        ? answer({ kind, reason })
        : facts({ kind, reason }),
    );
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

describe('the answer to a data subject', () => {
  const answerText = (overrides: Partial<DataRequestLetterFacts> = {}): string =>
    composeLetter(answer(overrides)).paragraphs.join('\n');

  it('names the request, the law, and from when on what is stopped', () => {
    expect(composeLetter(answer())).toMatchObject({
      number: 'Số: 07/TB-CAP',
      title: 'THÔNG BÁO',
      subject: 'Về việc trả lời yêu cầu của chủ thể dữ liệu cá nhân',
      addressee: 'Kính gửi: Ông (Bà) Trần Văn Ước',
      paragraphs: [
        'Công an phường Trà Cổ đã nhận ngày 23/11/2026 yêu cầu mã YC-2026-000012 của ông (bà) Trần Văn Ước, số định danh cá nhân 022•••••3456, về việc hạn chế xử lý dữ liệu cá nhân.',
        'Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP của Chính phủ, Công an phường Trà Cổ thông báo như sau:',
        '1. Chấp nhận yêu cầu. Từ 09 giờ 05 phút ngày 24/11/2026, dừng các việc sau đối với dữ liệu của Ông (Bà): chia sẻ danh tính bằng mã QR; đưa vào danh sách đến từng nhà, mời dự buổi hướng dẫn; nhắn tin nhắc kích hoạt tài khoản.',
        '2. Tài khoản định danh điện tử và những việc mà pháp luật quy định phải thực hiện không bị ảnh hưởng. Ông (Bà) gỡ hạn chế bất cứ lúc nào trên Cổng Định Danh, mục Yêu cầu của tôi.',
        '3. Nội dung trả lời: Công an phường dừng các việc nêu trên từ hôm nay.',
        expect.stringMatching(/^Nếu không đồng ý với thông báo này, Ông \(Bà\) có quyền khiếu nại .*\.\/\.$/),
      ],
      recipients: ['Như trên;', 'Lưu: VT, hồ sơ YC-2026-000012.'],
    });
  });

  it.each(['ACCESS', 'COPY', 'CORRECTION', 'ERASURE', 'ACCESS_QUESTION'] as const)(
    'to %s says what was answered and that nothing is stopped',
    (requestKind) => {
      const text = answerText({ requestKind });
      expect(text).toContain('1. Nội dung trả lời: ');
      expect(text).not.toContain('dừng các việc sau');
    },
  );

  it('that refuses gives the reason, and the article where there is one', () => {
    const refusal = answerText({
      kind: 'DATA_REQUEST_REFUSED',
      requestKind: 'ERASURE',
      reason: 'Tài khoản đang hoạt động',
    });
    expect(refusal).toContain('1. Không chấp nhận yêu cầu.\n2. Lý do: Tài khoản đang hoạt động.');
    expect(refusal).toContain(
      '3. Quy định không cho phép thực hiện yêu cầu: Điều 21 Nghị định 59/2022/NĐ-CP.',
    );
    expect(answerText({ kind: 'DATA_REQUEST_REFUSED', requestKind: 'OBJECTION' })).not.toContain(
      '3. Quy định',
    );
  });

  it('keeps the lines of the officer as paragraphs', () => {
    expect(
      composeLetter(answer({ requestKind: 'ACCESS', reason: 'Dòng một\n\n Dòng hai! ' })).paragraphs,
    ).toEqual(expect.arrayContaining(['1. Nội dung trả lời: Dòng một.', 'Dòng hai!']));
  });

  it('is signed by the head, or by order of the head', () => {
    expect(composeLetter(answer({ isSignedByHead: true })).signature).toEqual({
      title: 'THỦ TRƯỞNG ĐƠN VỊ',
      name: 'Ngô Minh Đức',
    });
    expect(composeLetter(answer()).signature.title).toBe('TL. THỦ TRƯỞNG ĐƠN VỊ\nCÁN BỘ ĐƯỢC GIAO');
  });

  it('before 2026 rests on the decree of its day', () => {
    expect(answerText({ dataRegime: 'ND13_2023' })).toContain('Căn cứ Nghị định số 13/2023/NĐ-CP');
  });

  it('is told from a letter about a lock', () => {
    expect([isDataRequestLetter(answer()), isDataRequestLetter(facts())]).toEqual([true, false]);
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
    DATA_REQUEST_ANSWERED: 'ANSWERED',
    DATA_REQUEST_REFUSED: 'REFUSED',
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
