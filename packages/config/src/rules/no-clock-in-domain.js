/**
 * The rules of law and the invented people are functions of their arguments: no clock, chance or process.
 *
 * Why: a deadline that asks the machine for the time cannot be tested for 30 June 2024, and cannot be judged
 * again in five years with the same answer. Time has one source, the database clock, and is handed in. A demo
 * world that differs on every start cannot be compared with anything.
 */
import { isGlobalName, propertyName } from './syntax.js';

const FORBIDDEN_MEMBERS = new Map([
  ['Date', new Set(['now'])],
  ['Math', new Set(['random'])],
  ['crypto', new Set(['randomUUID', 'getRandomValues'])],
  ['performance', 'any'],
  ['process', 'any'],
]);
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate'];

export const noClockInDomain = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'No clock, chance or process in packages/domain and packages/demo-world.' },
    messages: {
      impure:
        '`{{source}}` makes the result depend on more than the arguments: take the value as a parameter.',
    },
  },
  create(context) {
    const report = (node, source) => context.report({ node, messageId: 'impure', data: { source } });
    const isGlobal = (node, name) => node.type === 'Identifier' && isGlobalName(context, node, name);
    return {
      MemberExpression(node) {
        if (node.object.type !== 'Identifier') return;
        const forbidden = FORBIDDEN_MEMBERS.get(node.object.name);
        if (!forbidden || !isGlobal(node.object, node.object.name)) return;
        const member = propertyName(node);
        if (forbidden === 'any' || forbidden.has(member))
          report(node, `${node.object.name}.${member ?? '[…]'}`);
      },
      NewExpression(node) {
        if (isGlobal(node.callee, 'Date') && node.arguments.length === 0) report(node, 'new Date()');
      },
      CallExpression(node) {
        // Date() as a function ignores its arguments and always tells the present time.
        if (isGlobal(node.callee, 'Date')) report(node, 'Date()');
        const timer = TIMERS.find((name) => isGlobal(node.callee, name));
        if (timer) report(node, timer);
      },
    };
  },
};
