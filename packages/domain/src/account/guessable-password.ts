import { searchForm } from '../identity/names.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RefusalCode } from '../refusal.ts';

/** What a stranger knows of a holder. */
export interface HolderFacts {
  readonly fullName: string;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly dateOfBirth: LocalDate;
}

/** Words that people in Vietnam take, written without marks and blanks, and the example that the portal shows. Our own list: lists from breaches know few of them. */
const VIETNAMESE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'ruonglua9bo',
    'matkhau',
    'matkhaucuatoi',
    'matma',
    'dangnhap',
    'dangky',
    'kichhoat',
    'taikhoan',
    'khongbiet',
    'quenroi',
  ],
  ...['dinhdanh', 'vneid', 'cancuoc', 'congan', 'congdan', 'canbo', 'xinchao', 'chaoban', 'camon', 'khongco'],
  ...['vietnam', 'vietnamvodich', 'toquoc', 'hochiminh', 'bacho', 'danang', 'hanoi', 'saigon', 'saigonvn'],
  ...['haiphong', 'cantho', 'nhatrang', 'dalat', 'halong', 'quangninh', 'mongcai', 'nghean'],
  ...['thanhhoa', 'bacninh', 'namdinh', 'thaibinh', 'haiduong', 'vungtau', 'dongnai', 'binhduong', 'longan'],
  ...[
    'anhyeuem',
    'emyeuanh',
    'yeuem',
    'yeuanh',
    'anhnhoem',
    'emnhoanh',
    'mainho',
    'maiyeu',
    'tinhyeu',
    'conyeu',
  ],
  ...['boyeu', 'meyeu', 'bome', 'giadinh', 'hanhphuc', 'maimai', 'motminh', 'deptrai'],
  ...['xinhgai', 'bongda', 'nguyen', 'nguyenvan', 'nguyenthi', 'tranvan', 'tranthi', 'phamvan', 'phamthi'],
  ...[
    'levan',
    'lethi',
    'hoang',
    'phuong',
    'thanh',
    'minh',
    'tuan',
    'dung',
    'hung',
    'linh',
    'huong',
    'trang',
    'thao',
  ],
]);

const SHORT_CORE = 3;
const FEWEST_DIFFERENT_CHARACTERS = 5;
const SHORTEST_WORD_OF_A_NAME = 5;
const DIGITS_IN_A_ROW = 6;
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
  '!': 'i',
};

/**
 * Whether a password is known to those who guess, or follows from what they know by the usual decoration: capitals,
 * signs that look like letters, figures and signs at the ends, signs between the words.
 *
 * The product's own rule; `isKnown` asks a list of passwords from breaches, in small letters.
 *
 * Edge: P@ssw0rd1! keeps every printed rule and is among the first that are tried. What is left of Abc@1234 without its
 * decoration is too short to judge, so its figures are judged instead.
 */
function isWellKnown(password: string, isKnown: (word: string) => boolean): boolean {
  const small = password.toLowerCase();
  if (new Set(small).size < FEWEST_DIFFERENT_CHARACTERS) return true;
  const core = withoutEnds(small);
  const forms = [small, core].flatMap(readings).flatMap((form) => [form, withoutEnds(form)]);
  const words = forms.flatMap((form) => [form, form.replace(/[^a-z0-9]/g, '')]);
  if (words.some((word) => word.length > SHORT_CORE && (VIETNAMESE_WORDS.has(word) || isKnown(word))))
    return true;
  const digits = small.replace(/[^0-9]/g, '');
  return core.length <= SHORT_CORE && (/^(19|20)[0-9]{2}$/.test(digits) || isKnown(digits));
}

/** Whether a password holds what strangers know of the holder: the name, a birth date, or six figures in a row of a number. */
function isAboutHolder(
  password: string,
  { fullName, personalIdNumber, phoneNumber, dateOfBirth }: HolderFacts,
): boolean {
  const small = password.toLowerCase();
  const letters = readings(small).map((reading) => reading.replace(/[^a-z]/g, ''));
  const names = searchForm(fullName)
    .split(' ')
    .map((word) => word.replace(/[^a-z]/g, ''));
  const parts = [names.join(''), names.slice(-2).join(''), ...names];
  const holdsName = parts.some(
    (part) => part.length >= SHORTEST_WORD_OF_A_NAME && letters.some((reading) => reading.includes(part)),
  );
  const digits = small.replace(/[^a-z0-9]/g, '');
  const [year = '', month = '', day = ''] = dateOfBirth.split('-');
  const dates = [
    day + month + year,
    day + month + year.slice(2),
    year + month + day,
    `${Number(day)}${Number(month)}${year}`,
  ];
  const runs = [personalIdNumber, phoneNumber].flatMap((number) =>
    Array.from({ length: Math.max(0, number.length - DIGITS_IN_A_ROW + 1) }, (_, start) =>
      number.slice(start, start + DIGITS_IN_A_ROW),
    ),
  );
  return holdsName || [...dates, ...runs].some((run) => digits.includes(run));
}

/**
 * Why a password that keeps the printed rules is too easily guessed; empty when it is not.
 *
 * The product's own rule, in place of the longer passwords that the guides do not allow.
 *
 * Edge: a name of one short syllable, such as An, is in half of all words, so single words of a name count from five
 * letters on and shorter ones only together with their neighbour.
 */
export function guessablePasswordRefusals(
  password: string,
  isKnown: (word: string) => boolean,
  holder: HolderFacts | null,
): RefusalCode[] {
  return [
    ...(isWellKnown(password, isKnown) ? (['PASSWORD_BREACHED'] as const) : []),
    ...(holder !== null && isAboutHolder(password, holder) ? (['PASSWORD_OF_HOLDER'] as const) : []),
  ];
}

const withoutEnds = (text: string): string => text.replace(/^[^a-z]+|[^a-z]+$/g, '');

/** As typed, and with the signs read as the letters that they look like; a 1 is both an i and an l. */
function readings(text: string): string[] {
  const read = (one: string) =>
    [...text].map((sign) => (sign === '1' ? one : (LOOK_ALIKES[sign] ?? sign))).join('');
  return [text, read('i'), read('l')];
}
