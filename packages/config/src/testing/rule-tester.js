import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

/**
 * Runs a rule over cases that are written as `[sentence, code]`. An invalid case states how often the rule
 * speaks when that is not once.
 */
export function testRule(name, rule, { valid, invalid, jsx = false }) {
  const tester = new RuleTester({
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: jsx ? { ecmaFeatures: { jsx: true } } : {},
    },
  });
  tester.run(name, rule, {
    valid: valid.map(([sentence, code]) => ({ name: sentence, code })),
    invalid: invalid.map(([sentence, code, errors = 1]) => ({ name: sentence, code, errors })),
  });
}
