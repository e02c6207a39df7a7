import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** Identifiers and moments that hold long runs of digits and name nobody: kept, so that a log can be read. */
const NAMES_NOBODY = [
  /(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])/,
  /(?<!\d)\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?/,
  /\b(?:HS|KH)-\d{4}-\d{6,9}(?!\d)/,
];
/** Twelve digits, or the nine of the old card, and a number with the country's prefix; digits grouped as people do. */
const ID_NUMBER = /(?<!\d)\d(?:[ \u00a0.-]?\d){11}(?!\d)|(?<!\d)\d{9}(?!\d)/;
const PHONE_NUMBER = /(?<!\d)(?:\+?84|0)\)?(?:[ \u00a0.-]?\d){9,10}(?!\d)/;
const NUMBERS = new RegExp(
  `(?<kept>${NAMES_NOBODY.map(({ source }) => source).join('|')})|(?<id>${ID_NUMBER.source})|${PHONE_NUMBER.source}`,
  'gi',
);

// One try for each run of letters: a long one without '@' must not cost its square.
const E_MAIL = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d-]+\.)+[a-z]{2,}/gi;

/** `word: value`, `word=value`, `"word":"value"`, and the last one inside a string of JSON. */
const SECRET =
  /((?<!\w)\w{0,40}(?:password|passcode|answer|token|cookie|authorization|secret|pepper|otp)\w{0,40}\\*["']?\s*[:=]\s*)(?!null|true|false)(\\"(?:(?!\\").)*\\"|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"',}\\[{]+)/gi;
const SESSION = /((?:__Host-)?officer=)[\w%.-]+|\b((?:Bearer|Basic)\s+)[^\s"',\\]+/gi;
const ONE_TIME_CODE = /(\bcode\\*["']?\s*[:=]\s*\\*["']?)\d{6}(?!\w)/gi;
const QUOTE = /^\\?["']/;

/**
 * Personal values and secrets by their shape, wherever they stand: a field, a sentence, a database error. Redaction by
 * path misses a number inside a message; this does not.
 */
export const scrub = (text: string): string =>
  text
    .replace(SESSION, '$1$2[secret]')
    .replace(SECRET, (_match, word: string, value: string) => {
      const quote = QUOTE.exec(value)?.[0] ?? '';
      return `${word}${quote}[secret]${quote}`;
    })
    .replace(ONE_TIME_CODE, '$1[secret]')
    .replace(E_MAIL, '[e-mail]')
    .replace(NUMBERS, (_match: string, ...groups: unknown[]) => {
      const { kept, id } = groups.at(-1) as { kept?: string; id?: string };
      return kept ?? (id === undefined ? '[phone]' : '[id-number]');
    });

/** Structured log whose every line has passed the scrubber before it leaves the process. */
export function createLogger(level: string, destination: DestinationStream = process.stdout): Logger {
  return pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    { write: (line: string) => destination.write(scrub(line)) },
  );
}
