import { describe, expect, test } from 'vitest';
import { ACCOUNT_LEVELS, ACCOUNT_STATES } from '../account/lifecycle.ts';
import { assertRoomForPaper, assertTakesPapers, PAPERS_AT_MOST } from './holder-papers.ts';

describe('papers of a holder', () => {
  test.each(ACCOUNT_LEVELS.flatMap((level) => ACCOUNT_STATES.map((state) => [level, state] as const)))(
    'are taken by an account of %s that is %s only if that is an active one of level 2 [R-107]',
    (level, state) => {
      const act = () => assertTakesPapers({ level, state });
      if (level === 'LEVEL_2' && state === 'ACTIVE') expect(act).not.toThrow();
      else expect(act).toThrow('LEVEL_2_ACCOUNT_REQUIRED');
    },
  );

  test('are not taken from somebody without an account, or for an organisation', () => {
    expect(() => assertTakesPapers(null)).toThrow('LEVEL_2_ACCOUNT_REQUIRED');
    expect(() => assertTakesPapers({ level: null, state: 'ACTIVE' })).toThrow('LEVEL_2_ACCOUNT_REQUIRED');
  });

  test('are twenty at most', () => {
    expect(PAPERS_AT_MOST).toBe(20);
    expect(() => assertRoomForPaper(19)).not.toThrow();
    expect(() => assertRoomForPaper(20)).toThrow('PAPER_COUNT_EXCEEDED');
  });
});
