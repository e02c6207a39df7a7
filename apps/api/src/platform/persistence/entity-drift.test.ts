import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../modules/entities.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

/** What PostgreSQL calls the types that a property of ours may have, by the class that converts it or, without one, by its word. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  UuidType: ['uuid'],
  integer: ['integer'],
  string: ['text'],
  text: ['text'],
  DateType: ['date'],
  Date: ['timestamp with time zone'],
  JsonType: ['jsonb'],
  ArrayType: ['ARRAY'],
  BlobType: ['bytea'],
  SealedTextType: ['USER-DEFINED'],
  SealedRecordType: ['USER-DEFINED'],
  boolean: ['boolean'],
};

interface Column {
  readonly name: string;
  readonly type: string;
  readonly is_nullable: boolean;
  readonly has_default: boolean;
}

describe.each(ENTITIES.map((entity) => [entity.meta.className, entity] as const))(
  'the entity %s is what the migrations made',
  (name) => {
    const properties = () => {
      const meta = world.core.orm.getMetadata().getByClassName(name as never);
      return {
        table: meta.tableName,
        properties: Object.values(
          meta.properties as Record<
            string,
            { fieldNames: string[]; type: string; nullable?: boolean; customType?: object }
          >,
        ),
      };
    };
    /** What only people who were removed lack counts as never null: nothing makes an entity of them. */
    const columnsOf = async (table: string) =>
      (
        await world.owner.query<Column>(
          `select column_name as name, data_type as type,
           is_nullable = 'YES' and not exists (
             select from pg_constraint k where k.conrelid = to_regclass($1) and k.contype = 'c'
               and pg_get_constraintdef(k.oid) = format('CHECK (((%s IS NOT NULL) OR (anonymised_at IS NOT NULL)))', column_name)) as is_nullable,
           column_default is not null or is_generated = 'ALWAYS' as has_default
         from information_schema.columns where table_schema = 'public' and table_name = $1`,
          [table],
        )
      ).rows;

    it('property by property, in name, nullability and kind of value', async () => {
      const { table, properties: declared } = properties();
      const columns = await columnsOf(table);
      for (const { fieldNames, type, customType, nullable = false } of declared) {
        const column = columns.find((candidate) => candidate.name === fieldNames[0]);
        expect({ property: fieldNames[0], column: column?.name, nullable }).toEqual({
          property: fieldNames[0],
          column: fieldNames[0],
          nullable: column?.is_nullable,
        });
        const family = customType?.constructor.name ?? type;
        expect(FAMILIES[family] ?? [`no family for ${family}`]).toContain(column?.type);
      }
    });

    it('and leaves out no column that an insert must fill', async () => {
      const { table, properties: declared } = properties();
      const known = new Set(declared.flatMap(({ fieldNames }) => fieldNames));
      const forgotten = (await columnsOf(table)).filter(
        (column) => !column.is_nullable && !column.has_default && !known.has(column.name),
      );
      expect(forgotten).toEqual([]);
    });
  },
);
