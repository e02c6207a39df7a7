import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRequirements } from './requirements.ts';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
const AMOUNT = 181;

describe('the coverage of the requirements', () => {
  const { requirements, problems } = readRequirements(PROJECT);
  const testsOf = (number: number) => requirements[number - 1]?.tests ?? [];

  it('knows every number once, in order', () => {
    expect(requirements.map(({ number }) => number)).toEqual(
      Array.from({ length: AMOUNT }, (_, index) => `R-${String(index + 1).padStart(3, '0')}`),
    );
  });

  it('leaves none without a test or a reason, and no tag without a requirement', () => {
    expect(problems).toEqual([]);
  });

  it('finds titles and rows of tables', () => {
    expect(testsOf(53).length).toBeGreaterThan(3);
    for (const { title } of testsOf(53)) expect(title).not.toMatch(/\[R-/);
    expect(testsOf(154)).toEqual([{ file: 'packages/domain/src/target/sheet.test.ts', title: null }]);
  });
});
