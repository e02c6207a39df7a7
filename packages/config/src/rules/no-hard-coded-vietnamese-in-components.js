/**
 * Texts with Vietnamese letters are refused in the screens; they live in packages/i18n.
 *
 * Why: a text in a component exists in one language only, is spelt differently on the next screen, and is not
 * seen by the parity test. English texts cannot be told from code, so this rule catches the language that the
 * screens are written in first; the parity test of the texts does the rest.
 *
 * Comments and regular expressions are free: they are not shown to anybody.
 */

/** đ and Đ have no decomposition; every other Vietnamese letter outside ASCII ends in one of these marks. */
const VIETNAMESE = /[đĐ]|[aeiouyAEIOUY][\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323]/u;

export const noHardCodedVietnameseInComponents = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Texts of the screens come from packages/i18n.' },
    messages: { hardCoded: 'Put this text in packages/i18n (vi and en) and use its key: "{{text}}"' },
  },
  create(context) {
    function check(node, text) {
      if (typeof text !== 'string' || !VIETNAMESE.test(text.normalize('NFD'))) return;
      context.report({ node, messageId: 'hardCoded', data: { text: text.trim().slice(0, 40) } });
    }
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      JSXText: (node) => check(node, node.value),
    };
  },
};
