import type { Pool } from 'pg';
import { readProvinceCodes } from './provinces.queries.ts';

/** The province codes that stand in personal identification numbers; they never change, so each process reads them once. */
export class ProvinceCodesSource {
  readonly #pool: Pool;
  #codes: Promise<ReadonlySet<string>> | undefined;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  current(): Promise<ReadonlySet<string>> {
    this.#codes ??= readProvinceCodes(this.#pool).catch((error: unknown) => {
      this.#codes = undefined;
      throw error;
    });
    return this.#codes;
  }
}
