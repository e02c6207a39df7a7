/**
 * SQL is written in `*.queries.ts` and in the persistence, audit, jobs and statistics folders of the platform,
 * nowhere else (the preset names the files).
 *
 * Why: a statement that is scattered over use cases and resolvers forgets the units of its officer, is never
 * explained against a million rows, and cannot be found when a column changes. In one kind of file it is read
 * together with its neighbours and measured.
 *
 * Recognised are calls on receivers that are named as connections are in this code base, calls whose text begins with
 * a verb of SQL, and the raw-SQL doors of MikroORM. A receiver with a name made to hide is not caught; a review is.
 */
import { lastName, leadingText, propertyName } from './syntax.js';

const CONNECTION =
  /^(em|entityManager|orm|tx|trx|transaction|connection|conn|db|database|pool|client|pg|getConnection)$/;
const DOORS = new Set(['getKysely', 'getKnex', 'getConnection']);
const SQL_VERB =
  /^\s*(select|insert|update|delete|with|merge|truncate|copy|create|alter|drop|set|lock|begin|call)\s/i;

export const noRawSqlOutsideQueries = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'SQL lives in *.queries.ts and in the persistence layer.' },
    messages: {
      rawSql: 'SQL belongs in a *.queries.ts file beside this one; import the query from there.',
      rawImport: '`{{name}}` opens raw SQL: build the statement in a *.queries.ts file and import the query.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression') return;
        const method = propertyName(node.callee);
        if (DOORS.has(method)) return context.report({ node, messageId: 'rawSql' });
        if (method !== 'execute' && method !== 'query') return;
        const isConnection = CONNECTION.test(lastName(node.callee.object) ?? '');
        if (isConnection || SQL_VERB.test(leadingText(node.arguments[0]) ?? '')) {
          context.report({ node, messageId: 'rawSql' });
        }
      },
      ImportSpecifier(node) {
        if (!node.parent.source.value.startsWith('@mikro-orm/')) return;
        if (node.imported.name !== 'raw' && node.imported.name !== 'sql') return;
        context.report({ node, messageId: 'rawImport', data: { name: node.imported.name } });
      },
    };
  },
};
