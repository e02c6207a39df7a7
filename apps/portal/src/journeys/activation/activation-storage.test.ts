// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';

import type { ActivationProgress } from './activation-machine.ts';
import { loadProgress, saveProgress } from './activation-storage.ts';

const PROGRESS: ActivationProgress = {
  step: 'code',
  flow: {
    flowId: 'flow-1',
    phoneLastThree: '678',
    otpExpiresAt: 180_000,
    resendAvailableAt: 30_000,
    codeSpent: null,
    remainingGuesses: 4,
    completeBefore: null,
  },
  outcome: null,
};

describe('the kept progress', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('comes back as it was saved', () => {
    saveProgress(window.sessionStorage, PROGRESS);
    expect(loadProgress(window.sessionStorage)).toEqual(PROGRESS);
  });

  it('is gone once there is nothing to keep', () => {
    saveProgress(window.sessionStorage, PROGRESS);
    saveProgress(window.sessionStorage, null);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('of another shape or broken is forgotten', () => {
    window.sessionStorage.setItem('dinhdanh.activation', JSON.stringify({ shape: 0, progress: PROGRESS }));
    expect(loadProgress(window.sessionStorage)).toBeNull();
    window.sessionStorage.setItem('dinhdanh.activation', '{');
    expect(loadProgress(window.sessionStorage)).toBeNull();
  });

  it('is simply missing in a browser that forbids storage', () => {
    expect(() => saveProgress(null, PROGRESS)).not.toThrow();
    expect(loadProgress(null)).toBeNull();
  });
});
