/** The other side of the comparison: the same statements, no session, no permission, no row security, no GraphQL. */
import { createServer } from 'node:http';
import pg from 'pg';
import { applicationPageStatements } from '../src/modules/applications/applications.queries.ts';

const pool = new pg.Pool({ connectionString: process.env['OWNER_DATABASE_URL'], max: 10 });
const { rows: units } = await pool.query<{ ids: number[] }>(
  `select array_agg(d.descendant_id) as ids from administrative_unit_descendant d join administrative_unit u on u.id = d.ancestor_id where u.code = '194'`,
);
const [page, count] = applicationPageStatements(
  { kind: 'UNITS', unitIds: units[0]?.ids ?? [] },
  { offset: 0, limit: 50, states: ['READY_FOR_REVIEW'], sortBy: 'DUE_AT', direction: 'ASC' },
);

const server = createServer((_request, response) => {
  Promise.all([
    pool.query({ ...page, values: [...page.values] }),
    pool.query({ ...count, values: [...count.values] }),
  ]).then(
    ([items, total]) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ items: items.rows, total: total.rows[0] as unknown }));
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => server.close(() => void pool.end()));
server.on('close', () => server.closeAllConnections());
