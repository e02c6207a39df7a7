import { Migration } from '@mikro-orm/migrations';

/**
 * Personal values are kept sealed: whoever has the database, a copy or a backup of it, and not the key ring, reads none.
 */
export class SealedValues0042 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create type sealed as (key_id text, bytes bytea, print bytea);
comment on type sealed is 'A personal value, sealed by the server: the id of its data key, the sealed bytes, and the keyed print by which the exact value is found again (empty: nobody looks for it). No field is ever null.';
`);
  }
}
