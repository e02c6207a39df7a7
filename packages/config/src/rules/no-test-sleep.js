/**
 * A test waits for something that happens, never for time to pass.
 *
 * Why: a sleep is too short on a busy machine and too long on every other one. Wait for the condition
 * (`vi.waitFor`, `expect.poll`, Playwright's assertions), move the application's clock, or use fake timers.
 *
 * A timer that rejects is a deadline and not a sleep, and is allowed.
 */
import { propertyName } from './syntax.js';

const TIMER_MODULES = new Set(['node:timers/promises', 'timers/promises']);

/** True when the subtree calls or hands on `name`, which is how an executor resolves its promise. */
function mentions(node, name, visitorKeys) {
  if (node.type === 'Identifier') return node.name === name;
  return (visitorKeys[node.type] ?? []).some((key) =>
    [node[key]].flat().some((child) => child && mentions(child, name, visitorKeys)),
  );
}

export const noTestSleep = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Tests do not sleep.' },
    messages: {
      sleep:
        'Do not sleep in a test: wait for the condition, move the clock of the application, or use fake timers.',
    },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'sleep' });
    const isSetTimeout = (callee) =>
      callee.type === 'Identifier' ? callee.name === 'setTimeout' : propertyName(callee) === 'setTimeout';

    function isResolveOfEnclosingPromise(timer) {
      const callback = timer.arguments[0];
      if (!callback) return false;
      for (let node = timer.parent; node; node = node.parent) {
        if (node.type !== 'NewExpression' || node.callee.name !== 'Promise') continue;
        const resolve = node.arguments[0]?.params?.[0];
        return (
          resolve?.type === 'Identifier' && mentions(callback, resolve.name, context.sourceCode.visitorKeys)
        );
      }
      return false;
    }

    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'Identifier' && callee.type !== 'MemberExpression') return;
        const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
        if (name === 'waitForTimeout' || (callee.type === 'Identifier' && name === 'sleep'))
          return report(node);
        if (name === 'promisify' && node.arguments[0]?.name === 'setTimeout') return report(node);
        if (isSetTimeout(callee) && isResolveOfEnclosingPromise(node)) report(node);
      },
      ImportDeclaration(node) {
        if (!TIMER_MODULES.has(node.source.value)) return;
        for (const specifier of node.specifiers) {
          if (specifier.type !== 'ImportSpecifier' || specifier.imported.name !== 'setImmediate')
            report(specifier);
        }
      },
    };
  },
};
