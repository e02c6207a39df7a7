/**
 * Every type, field, argument, enum and union of the GraphQL schema carries a description.
 *
 * Why: the generated schema is the manual that other teams read. A field without its unit, or without the
 * meaning of null, is guessed at, and the guess becomes somebody's program.
 *
 * The description is written in the options object itself, where a reader of the code sees it; an options
 * object that comes from elsewhere, or is spread in, does not count.
 */
import { typeGraphqlNames } from './syntax.js';

const DESCRIBED = new Set([
  'Arg',
  'Field',
  'InputType',
  'InterfaceType',
  'Mutation',
  'ObjectType',
  'Query',
  'Subscription',
  'createUnionType',
  'registerEnumType',
]);

function hasDescription(call) {
  return call.arguments.some(
    (argument) =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some(
        (property) =>
          property.type === 'Property' &&
          (property.key.name ?? property.key.value) === 'description' &&
          !(property.value.type === 'Literal' && String(property.value.value).trim() === ''),
      ),
  );
}

export const graphqlDescriptionRequired = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Everything in the GraphQL schema is described.' },
    messages: {
      missing:
        "{{name}} needs `description: '…'` in its options: a full sentence for the reader of the schema, with unit, meaning of null, and errors.",
    },
  },
  create(context) {
    const imports = typeGraphqlNames();
    return {
      ImportDeclaration: imports.onImport,
      CallExpression(node) {
        const name = imports.nameOf(node.callee);
        if (DESCRIBED.has(name) && !hasDescription(node)) {
          context.report({ node, messageId: 'missing', data: { name } });
        }
      },
    };
  },
};
