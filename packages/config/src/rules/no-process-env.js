/**
 * Refuses `process.env`, in whatever spelling, outside the few files that the preset names.
 *
 * Why: a setting that is read where it is used has no default in the README, no validation and no test, and a
 * missing secret shows itself on the day it is needed instead of at the start. Configuration is parsed once,
 * in one file, and handed on as values.
 */
import { isGlobalName, propertyName } from './syntax.js';

export const noProcessEnv = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Environment variables are read in the configuration file only.' },
    messages: {
      processEnv:
        'Do not read environment variables here: parse the setting in apps/api/src/config.ts and pass the value in.',
    },
  },
  create(context) {
    const isProcess = (node) => node?.type === 'Identifier' && isGlobalName(context, node, 'process');
    const report = (node) => context.report({ node, messageId: 'processEnv' });
    return {
      MemberExpression(node) {
        if (isProcess(node.object) && propertyName(node) === 'env') report(node);
      },
      VariableDeclarator(node) {
        if (!isProcess(node.init) || node.id.type !== 'ObjectPattern') return;
        const env = node.id.properties.find((p) => p.type === 'Property' && p.key.name === 'env');
        if (env) report(env);
      },
      ImportDeclaration(node) {
        if (node.source.value !== 'node:process' && node.source.value !== 'process') return;
        for (const specifier of node.specifiers) {
          // A default or namespace import makes `process` a local name, which would hide `.env` from the check above.
          if (specifier.type !== 'ImportSpecifier' || specifier.imported.name === 'env') report(specifier);
        }
      },
    };
  },
};
