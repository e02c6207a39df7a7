import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BadUserInput, RequestError } from '../request-errors.ts';

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());
const requestBody = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).nullish(),
});

export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

/** The operations that the built dashboard or portal sends, by hash. */
export class RegisteredOperations {
  readonly #textByHash: ReadonlyMap<string, string>;
  readonly #allowsOthers: boolean;

  constructor(files: readonly string[], allowsOthers: boolean) {
    this.#textByHash = new Map(
      files.flatMap((file) => Object.entries(manifest.parse(JSON.parse(readFileSync(file, 'utf8'))))),
    );
    this.#allowsOthers = allowsOthers;
  }

  /** How the operations are called by us. */
  get names(): ReadonlySet<string> {
    return new Set(
      [...this.#textByHash.values()].flatMap((text) => /^(?:query|mutation) (\w+)/.exec(text)?.[1] ?? []),
    );
  }

  /** The document that a request means. Refuses batches, unknown hashes and, where only known ones are let in, other texts. */
  resolve(body: unknown): OperationRequest {
    const parsed = requestBody.safeParse(body);
    if (!parsed.success) throw new BadUserInput('body');
    const { query, operationName, variables, extensions } = parsed.data;
    const hash = extensions?.persistedQuery?.sha256Hash;
    if (hash === undefined && !query?.trim()) throw new BadUserInput('query');
    const text = hash === undefined ? this.#allowed(query) : this.#textByHash.get(hash);
    if (text === undefined) throw new RequestError('UNKNOWN_OPERATION');
    return { query: text, ...(operationName ? { operationName } : {}), variables: variables ?? {} };
  }

  #allowed(query: string | undefined): string | undefined {
    if (query === undefined || this.#allowsOthers) return query;
    return this.#textByHash.get(createHash('sha256').update(query).digest('hex'));
  }
}
