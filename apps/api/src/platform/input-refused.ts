import { DomainRefusal, type RefusalCode } from '@dinhdanh/domain';

export interface RefusedField {
  readonly path: string;
  readonly code: RefusalCode;
}

/** Thrown by a use case when fields of its input do not keep their rules. */
export class InputRefused extends Error {
  readonly fields: readonly RefusedField[];

  constructor(fields: readonly RefusedField[]) {
    super('VALIDATION_FAILED');
    this.fields = fields;
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
      if (!(error instanceof DomainRefusal)) throw error;
      refused.push({ path, code: error.code });
    }
  }
  if (refused.length > 0) throw new InputRefused(refused);
  return values as Values;
}
