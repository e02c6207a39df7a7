import { checkReasonText, DomainRefusal, parsePurposeWords, type RefusalCode } from '@dinhdanh/domain';

export interface RefusedField {
  readonly path: string;
  readonly code: RefusalCode;
}

/** Thrown by a use case when fields of its input do not keep their rules. */
export class InputRefused extends Error {
  readonly fields: readonly RefusedField[];
  /** What a query says, which has no union to refuse in. */
  readonly extensions: { readonly code: 'BAD_USER_INPUT'; readonly argument: string };

  constructor(fields: readonly RefusedField[]) {
    super('VALIDATION_FAILED');
    this.fields = fields;
    this.extensions = { code: 'BAD_USER_INPUT', argument: fields[0]?.path ?? '' };
  }
}

type Parsers<Values> = { readonly [Path in keyof Values]: () => Values[Path] };

/** Runs every parser, so that the caller hears of all wrong fields at once; gives the parsed values. */
export function parseFields<Values>(parsers: Parsers<Values>): Values {
  const refused: RefusedField[] = [];
  const values: Partial<Values> = {};
  for (const path of Object.keys(parsers) as (keyof Values & string)[]) {
    try {
      values[path] = parsers[path]();
    } catch (error) {
      // A list reads its rows with parsers of their own, which name the row.
      if (error instanceof InputRefused) refused.push(...error.fields);
      else if (error instanceof DomainRefusal) refused.push({ path, code: error.code });
      else throw error;
    }
  }
  if (refused.length > 0) throw new InputRefused(refused);
  return values as Values;
}

/** The key under which a caller may ask for the same thing again; refuses one that is too short to be the caller's own. */
export function readIdempotencyKey(key: string): string {
  if (!/^[\w.-]{8,100}$/.test(key))
    throw new InputRefused([{ path: 'idempotencyKey', code: 'IDEMPOTENCY_KEY_FORMAT' }]);
  return key;
}

/** A reason or an explanation that others will read, composed; `path` is where it stands in the input. */
export function readReasonText(path: string, text: string): string {
  try {
    checkReasonText(text);
  } catch (error) {
    if (error instanceof DomainRefusal) throw new InputRefused([{ path, code: error.code }]);
    throw error;
  }
  return text.normalize('NFC').trim();
}

/** What personal data leave the house for, in words, composed; it is kept and shown to whom they belong. */
export const readPurpose = (text: string): string =>
  parseFields({ purpose: () => parsePurposeWords(text) }).purpose;

const ABOUT_THE_TEXT: readonly string[] = ['REASON_TEXT_REQUIRED', 'REASON_TEXT_TOO_LONG'];

/** What a rule says against the written reason is said at its field; everything else goes on. */
export function asField<Value>(path: string, judge: () => Value): Value {
  try {
    return judge();
  } catch (error) {
    if (error instanceof DomainRefusal && ABOUT_THE_TEXT.includes(error.code))
      throw new InputRefused([{ path, code: error.code }]);
    throw error;
  }
}
