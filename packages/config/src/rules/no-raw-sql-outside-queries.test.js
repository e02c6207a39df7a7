import { testRule } from '../testing/rule-tester.js';
import { noRawSqlOutsideQueries } from './no-raw-sql-outside-queries.js';

testRule('no-raw-sql-outside-queries', noRawSqlOutsideQueries, {
  valid: [
    ['reading through the entity manager is free', 'await em.findOne(Application, { id });'],
    [
      'calling a query function is free',
      "import { listQueue } from './applications.queries.ts'; await listQueue(scope, page);",
    ],
    [
      'executing something that is not a connection is free',
      'await useCase.execute(input); router.query(params);',
    ],
    ['an English sentence is not SQL', "await form.execute('selected by hand');"],
    ['other imports from MikroORM are free', "import { LockMode } from '@mikro-orm/core';"],
  ],
  invalid: [
    ['em.execute is refused', "await em.execute('select 1');"],
    ['em.execute with a text from elsewhere is refused', 'await em.execute(statement);'],
    ['the receiver is known at the end of a chain', 'await this.context.em.execute(statement);'],
    ['a client of node-postgres is refused', 'await client.query(statement, [id]);'],
    ['a pool is refused', 'await this.pool.query({ text, values });'],
    ['the query builder is refused', "em.getKysely().selectFrom('citizen');"],
    ['going round by the connection is refused once per door', "em.getConnection().execute('select 1');", 2],
    [
      'SQL is known by its verb, whatever the receiver is called',
      'await whatever.query(`\n  update citizen set unit_id = 1`);',
    ],
    ['the raw-SQL fragments of MikroORM are refused', "import { raw, sql } from '@mikro-orm/core';", 2],
  ],
});
