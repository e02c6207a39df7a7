import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By name, and what is left behind at the very end. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/afterwards.test.ts');
    return files.toSorted(
      (one, other) =>
        Number(isLast(one)) - Number(isLast(other)) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}
