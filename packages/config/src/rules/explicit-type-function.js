/**
 * Every `@Field`, `@Query`, `@Mutation` and `@Arg` states its type by a function: `@Field(() => Int)`.
 *
 * Why: without the function type-graphql asks the metadata that only some compilers emit. `number` would
 * become Float without a word, a union would become a run-time error, and the same source would behave
 * differently under tsc, Vitest and Node. The function also says in the code whether a list or an Int is meant.
 */
import { typeGraphqlNames } from './syntax.js';

const POSITION_OF_TYPE = new Map([
  ['Field', 0],
  ['Query', 0],
  ['Mutation', 0],
  ['Subscription', 0],
  ['Arg', 1],
]);

export const explicitTypeFunction = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'GraphQL types are stated by a type function, never read from emitted metadata.' },
    messages: {
      missing: '{{name}} needs an explicit type function as argument {{position}}, such as `() => String`.',
    },
  },
  create(context) {
    const imports = typeGraphqlNames();
    return {
      ImportDeclaration: imports.onImport,
      CallExpression(node) {
        const name = imports.nameOf(node.callee);
        const index = POSITION_OF_TYPE.get(name);
        if (index === undefined) return;
        const type = node.arguments[index]?.type;
        if (type === 'ArrowFunctionExpression' || type === 'FunctionExpression') return;
        context.report({ node, messageId: 'missing', data: { name, position: String(index + 1) } });
      },
    };
  },
};
