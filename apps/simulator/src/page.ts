import { formatDateTime } from '@dinhdanh/domain';
import { TOLD_ENDINGS } from './agencies.ts';
import type { Finding } from './agencies.ts';
import type { Behaviour, Service } from './behaviours.ts';
import type { ReceivedLockEvent } from './lock-event-receiver.ts';
import type { Mail } from './mail-relay.ts';
import type { SentText } from './phones.ts';
import type { ReceiptState, SmsLine } from './sms-gateway.ts';
import { FEED_KINDS } from './status-feeds.ts';

const SHOWN_MESSAGES = 100;
const SERVICE_NAMES: Readonly<Record<Service, string>> = {
  sms: 'Cổng tin nhắn SMS',
  mail: 'Máy chủ thư điện tử',
  population: 'Cơ sở dữ liệu dân cư',
  immigration: 'Cơ sở dữ liệu xuất nhập cảnh',
  organisations: 'Cơ sở dữ liệu tổ chức',
  biometrics: 'Hệ thống đối chiếu sinh trắc học',
  'agency-vss': 'Bảo hiểm xã hội Việt Nam',
  'agency-road-admin': 'Cục Đường bộ Việt Nam',
  'agency-traffic-police': 'Cục Cảnh sát giao thông',
  'agency-tax': 'Cục Thuế',
  'agency-immigration': 'Cục Quản lý xuất nhập cảnh',
  'lock-events': 'Máy nhận tin khóa của cơ quan',
  'feed-population': 'Dòng thông tin của cơ sở dữ liệu dân cư',
  'feed-identity-card': 'Dòng thông tin của cơ sở dữ liệu căn cước',
  'feed-immigration': 'Dòng thông tin của cơ sở dữ liệu xuất nhập cảnh',
  'feed-organisation-registry': 'Dòng thông tin của cơ sở dữ liệu tổ chức',
  'feed-terms': 'Dòng thông tin về điều khoản sử dụng',
};
const REGISTER_NAMES: Readonly<Record<keyof typeof FEED_KINDS, string>> = {
  population: 'Cơ sở dữ liệu dân cư',
  'identity-card': 'Cơ sở dữ liệu căn cước',
  immigration: 'Cơ sở dữ liệu xuất nhập cảnh',
  'organisation-registry': 'Cơ sở dữ liệu tổ chức',
  terms: 'Điều khoản sử dụng',
};
const EVENT_NAMES: Readonly<Record<string, string>> = {
  DEATH: 'chết',
  CARD_REVOKED: 'thẻ căn cước bị thu hồi',
  CARD_RETAINED: 'thẻ căn cước bị tạm giữ',
  CARD_EXPIRED: 'thời hạn của thẻ căn cước',
  PASSPORT_EXPIRED: 'thời hạn của hộ chiếu',
  RESIDENCE_EXPIRED: 'thời hạn cư trú',
  ORGANISATION_DISSOLVED: 'tổ chức giải thể',
  ORGANISATION_CEASED: 'tổ chức dừng hoạt động',
  TERMS_VIOLATION: 'vi phạm điều khoản sử dụng',
};
const MODE_NAMES: Readonly<Record<Behaviour['mode'], string>> = {
  ok: 'hoạt động bình thường',
  slow: 'trả lời chậm',
  error: 'báo lỗi',
  garbage: 'trả lời dữ liệu hỏng',
  down: 'mất kết nối',
  stranger: 'trả lời về người khác',
  busy: 'quá tải, yêu cầu hỏi lại sau',
  truncated: 'trả lời bị cắt giữa chừng',
  huge: 'trả lời dài vô tận',
  trickle: 'trả lời nhỏ giọt từng byte',
  flapping: 'lúc được lúc mất kết nối',
  losesAnswers: 'nhận câu hỏi nhưng mất câu trả lời',
};
const FINDING_NAMES: Readonly<Record<Finding, string>> = {
  ANOTHER_NAME: 'đứng tên người khác',
  ANOTHER_BIRTH_DATE: 'ngày sinh khác',
  EXPIRED: 'đã hết hạn',
  REVOKED: 'đã bị thu hồi',
  NOT_FOUND: 'không có trong sổ',
};
const RECEIPT_NAMES: Readonly<Record<ReceiptState, string>> = {
  PENDING: 'đang chuyển',
  DELIVERED: 'đã đến máy',
  UNDELIVERED: 'không đến được',
};

interface PageContent {
  readonly messages: readonly SmsLine[];
  readonly texts: readonly SentText[];
  readonly mails: readonly Mail[];
  readonly lockEvents: readonly ReceivedLockEvent[];
  readonly behaviours: Readonly<Record<Service, Behaviour>>;
  /** Whose thread is shown alone; null: everything. */
  readonly phone: string | null;
  readonly isFormWrong: boolean;
  /** What became of the form by which a register is made to say something. */
  readonly registerForm: 'EMPTY' | 'TAKEN' | 'WRONG';
}

/** The one page of the simulator: what would have arrived on the phones and in the mailboxes of the invented citizens. */
export function renderPage(content: PageContent): string {
  const { messages, mails, lockEvents, behaviours, phone } = content;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${phone === null ? '<meta http-equiv="refresh" content="5">\n' : ''}<title>Thế giới bên ngoài (mô phỏng)</title>
<style>
  body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1d2733; background: #f3f5f8; }
  h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
  .note { margin: .25rem 0 0; color: #4a5868; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0; } dt { font-weight: 600; } dd { margin: 0; }
  ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
  li { background: #fff; border: 1px solid #d8dee6; border-radius: .5rem 1rem 1rem 1rem; padding: .75rem 1rem; overflow-wrap: anywhere; }
  .to { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem; color: #4a5868; font-size: .875rem; }
  form { display: grid; gap: .5rem; justify-items: start; } label { display: grid; gap: .25rem; font-weight: 600; width: 100%; }
  input, select { font: inherit; padding: .5rem; border: 1px solid #5d6b7a; border-radius: .25rem; } button { font: inherit; padding: .5rem 1rem; }
  li.sent { background: #e2f0ff; border-radius: 1rem .5rem 1rem 1rem; margin-left: 2rem; }
  .to strong { color: #0b4f8a; } li p { margin: .25rem 0 0; white-space: pre-line; } .lost { color: #a4262c; }
</style>
</head>
<body>
<h1>Thế giới bên ngoài (mô phỏng)</h1>
<p class="note">Không có tin nhắn, thư nào rời khỏi máy này. ${phone === null ? 'Trang tự tải lại sau mỗi 5 giây.' : ''}</p>
${renderPhone(content)}
${renderRegisters(content)}
<h2>Trạng thái dịch vụ</h2>
<dl>
${Object.entries(behaviours)
  .map(
    ([service, behaviour]) =>
      `<dt>${SERVICE_NAMES[service as Service]}</dt><dd>${describeBehaviour(behaviour)}</dd>`,
  )
  .join('\n')}
</dl>
<h2>Cơ quan quản lý giấy tờ trả lời thế nào</h2>
<p class="note">Sổ của mọi cơ quan ghi đúng như được hỏi, trừ khi số giấy tờ kết thúc bằng:</p>
<dl>
${Object.entries(TOLD_ENDINGS)
  .map(([ending, finding]) => `<dt>…${ending}</dt><dd>${FINDING_NAMES[finding]}</dd>`)
  .join('\n')}
</dl>
<h2>Tin khóa, mở khóa đã nhận</h2>
<p class="note">Máy của một cơ quan đã đăng ký kiểm tra chữ ký rồi mới nhận. Tin không nói tài khoản của ai: chỉ nơi có sẵn số định danh mới tính ra được dấu vết.</p>
${renderList(lockEvents, renderLockEvent, 'Chưa có tin khóa nào.')}
<h2>Tin nhắn các máy đã nhận</h2>
${renderList(messages, renderMessage, 'Chưa có tin nhắn nào.')}
<h2>Thư điện tử đã nhận</h2>
${renderList(mails, renderMail, 'Chưa có thư nào.')}
</body>
</html>
`;
}

/** A phone in one's hand: what was sent, what came, and a field for the next text. */
function renderPhone({ messages, texts, phone, isFormWrong }: PageContent): string {
  const form = `<form method="post" action="/phones/texts">
<label>Số điện thoại gửi <input name="from" inputmode="tel" required value="${escapeHtml(phone ?? '')}" placeholder="0912345678"></label>
<label>Nội dung <input name="text" required maxlength="1000" placeholder="TRA CUU, MA, KHOA, HUY" autocomplete="off"></label>
${isFormWrong ? '<p class="lost" role="alert">Hãy nhập số điện thoại 10 chữ số và nội dung tin nhắn.</p>' : ''}
<button>Gửi</button>
</form>`;
  const heading = `<h2>Gửi tin nhắn đến tổng đài</h2>\n<p class="note">Người gửi tin nhắn có thể bị giả mạo: ở đây ai cũng gửi được từ mọi số.</p>\n${form}`;
  if (phone === null) return heading;
  const thread = [
    ...messages
      .filter(({ to }) => to === phone)
      .map((message) => ({ at: message.receivedAt, html: renderMessage(message) })),
    ...texts
      .filter(({ from }) => from === phone)
      .map((text) => ({ at: text.sentAt, html: renderText(text) })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return `${heading}
<h2>Tin nhắn của máy ${escapeHtml(phone)}</h2>
<p><a href="/?phone=${encodeURIComponent(phone)}">Xem tin mới</a> · <a href="/">Xem mọi máy</a></p>
${thread.length === 0 ? '<p>Chưa có tin nhắn nào.</p>' : `<ol>\n${thread.map(({ html }) => html).join('\n')}\n</ol>`}`;
}

/** A register made to say something about a person or an organisation, which locks an account or opens it. */
function renderRegisters({ registerForm }: PageContent): string {
  const options = Object.entries(FEED_KINDS).map(
    ([feed, kinds]) =>
      `<optgroup label="${REGISTER_NAMES[feed as keyof typeof FEED_KINDS]}">${Object.keys(kinds)
        .map((kind) => `<option value="${feed}/${kind}">${EVENT_NAMES[kind] ?? kind}</option>`)
        .join('')}</optgroup>`,
  );
  const answers = {
    EMPTY: '',
    TAKEN: '<p role="status">Đã ghi vào dòng thông tin. Hệ thống đọc mỗi phút một lần.</p>',
    WRONG:
      '<p class="lost" role="alert">Hãy nhập số định danh 12 chữ số hoặc mã số tổ chức, và ngày hết hạn nếu là thời hạn giấy tờ.</p>',
  };
  return `<h2 id="registers">Cơ sở dữ liệu báo tin</h2>
<p class="note">Tin về một người hoặc tổ chức khóa tài khoản ngay, hoặc mở khóa khi căn cứ không còn.</p>
<form method="post" action="/status-feeds">
<label>Tin <select name="what">${options.join('')}</select></label>
<label>Số định danh cá nhân hoặc mã số tổ chức <input name="number" inputmode="numeric" required autocomplete="off"></label>
<label>Sự việc <select name="state"><option value="STANDS">có, đang diễn ra</option><option value="ENDED">không còn</option></select></label>
<label>Ngày hết hạn, nếu là thời hạn giấy tờ <input name="expiresOn" type="date"></label>
${answers[registerForm]}
<button>Báo tin</button>
</form>`;
}

function renderText({ from, text, sentAt, isTaken }: SentText): string {
  const fate = isTaken ? '' : '<span class="lost">tổng đài không nhận</span>';
  return `<li class="sent"><div class="to"><strong>${escapeHtml(from)} gửi tổng đài</strong>${fate}${renderTime(sentAt)}</div><p>${escapeHtml(text)}</p></li>`;
}

function describeBehaviour({ mode, delayMs }: Behaviour): string {
  return mode === 'slow' ? `${MODE_NAMES.slow} (sau ${delayMs / 1000} giây)` : MODE_NAMES[mode];
}

function renderList<Item>(items: readonly Item[], render: (item: Item) => string, none: string): string {
  const newestFirst = items.slice(-SHOWN_MESSAGES).reverse();
  return newestFirst.length === 0 ? `<p>${none}</p>` : `<ol>\n${newestFirst.map(render).join('\n')}\n</ol>`;
}

function renderMessage({ to, text, receivedAt, receipt }: SmsLine): string {
  const fate = `<span${receipt === 'UNDELIVERED' ? ' class="lost"' : ''}>${RECEIPT_NAMES[receipt]}</span>`;
  return `<li><div class="to"><strong><a href="/?phone=${encodeURIComponent(to)}">${escapeHtml(to)}</a></strong>${fate}${renderTime(receivedAt)}</div><p>${escapeHtml(text)}</p></li>`;
}

function renderMail({ to, subject, text, receivedAt }: Mail): string {
  return `<li><div class="to"><strong>${escapeHtml(to)}</strong>${renderTime(receivedAt)}</div><p><b>${escapeHtml(subject)}</b></p><p>${escapeHtml(text)}</p></li>`;
}

function renderLockEvent({
  audience,
  subject,
  isLock,
  sequence,
  receivedAt,
  arrivals,
}: ReceivedLockEvent): string {
  const fate = arrivals > 1 ? `<span>đã đến ${arrivals} lần</span>` : '';
  const text = `${isLock ? 'Khóa' : 'Mở khóa'} · tin thứ ${sequence} của tài khoản · dấu vết ${subject.slice(0, 12)}…`;
  return `<li><div class="to"><strong>${escapeHtml(audience)}</strong>${fate}${renderTime(receivedAt)}</div><p>${escapeHtml(text)}</p></li>`;
}

const renderTime = (moment: string): string =>
  `<time datetime="${moment}">${formatDateTime(new Date(moment))}</time>`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
