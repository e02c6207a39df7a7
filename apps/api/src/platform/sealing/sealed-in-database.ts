import { Type, type EntityManager, type Platform } from '@mikro-orm/core';
import type { CustomTypesConfig } from 'pg';
import { isSealed, type Sealed, type Sealer } from './sealer.ts';

/** PostgreSQL's own types have smaller numbers; of ours `sealed` is the only one that a reader meets. */
const FIRST_OWN_TYPE = 16_384;
/** What `min` and `max` make of a sealed value. Nothing that somebody typed has this type. */
const RECORD = 2_249;

/**
 * Type parsers that open sealed values as they come from the database: a query reads a sealed column like any other. A
 * value that cannot be opened fails the query.
 */
export const openingTypes = (types: CustomTypesConfig, sealer: Sealer): CustomTypesConfig => ({
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') => {
    const parse = types.getTypeParser(oid, format as 'text') as (text: string) => unknown;
    if (oid < FIRST_OWN_TYPE && oid !== RECORD) return parse;
    return (text: string) => (isSealed(text) ? sealer.open(text) : parse(text));
  }) as CustomTypesConfig['getTypeParser'],
});

const sealers = new WeakMap<Platform, Sealer>();

/** Gives an ORM the sealer with which its entities and statements write. */
export const bindSealer = (platform: Platform, sealer: Sealer): void => void sealers.set(platform, sealer);

/** With what statements of this entity manager seal what they write. */
export const sealerOf = (em: EntityManager): Sealer => sealerOfPlatform(em.getPlatform());

function sealerOfPlatform(platform: Platform): Sealer {
  const sealer = sealers.get(platform);
  if (!sealer) throw new Error('This database connection has no key ring.');
  return sealer;
}

/** A text in a sealed column. It comes opened from the driver (`openingTypes`) and is sealed when it is written. */
export class SealedTextType extends Type<string, Sealed> {
  override convertToDatabaseValue(value: string | null, platform: Platform): Sealed {
    // MikroORM hands null through here and back.
    return (value === null ? null : sealerOfPlatform(platform).seal(value)) as Sealed;
  }

  override getColumnType(): string {
    return 'sealed';
  }
}

/** A record in a sealed column, as `SealedTextType`. */
export class SealedRecordType extends Type<unknown, Sealed> {
  override convertToDatabaseValue(value: unknown, platform: Platform): Sealed {
    return (
      value === null || value === undefined ? null : sealerOfPlatform(platform).sealRecord(value)
    ) as Sealed;
  }

  override getColumnType(): string {
    return 'sealed';
  }
}
