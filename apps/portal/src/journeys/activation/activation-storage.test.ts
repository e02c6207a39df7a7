// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';

import type { ActivationProgress } from './activation-machine.ts';
import { forgetSession, loadProgress, saveProgress } from './activation-storage.ts';

const KEPT = { resumeKey: 'kept-1', until: 1_800_000 };
const PROGRESS: ActivationProgress = {
  step: 'password',
  flow: {
    flowId: 'flow-1',
    phoneLastThree: '678',
    otpExpiresAt: 180_000,
    resendAvailableAt: 30_000,
    codeSpent: null,
    remainingGuesses: 4,
    completeBefore: 1_800_000,
    hasPassword: false,
  },
  kept: KEPT,
  outcome: null,
};
const NOW = 1_000_000;
const storage = { session: window.sessionStorage, device: window.localStorage };

describe('the kept progress', () => {
  beforeEach(() => {
    window.sessionStorage.clear();
    window.localStorage.clear();
  });

  it('comes back as it was saved', () => {
    saveProgress(storage, PROGRESS);
    expect(loadProgress(storage, NOW)).toEqual(PROGRESS);
  });

  it('is only a key when the browser was closed: what opens the activation by itself is not on the device', () => {
    saveProgress(storage, PROGRESS);
    expect(JSON.stringify(window.localStorage)).not.toMatch(/flow-1|678/);
    window.sessionStorage.clear();
    expect(loadProgress(storage, NOW)).toEqual({
      step: 'personalId',
      flow: null,
      kept: KEPT,
      outcome: null,
    });
  });

  it('ends with the life of the activation', () => {
    saveProgress(storage, PROGRESS);
    window.sessionStorage.clear();
    expect(loadProgress(storage, KEPT.until)).toBeNull();
  });

  it('is gone from both places once there is nothing to keep', () => {
    saveProgress(storage, PROGRESS);
    saveProgress(storage, null);
    expect([window.sessionStorage.length, window.localStorage.length]).toEqual([0, 0]);
  });

  it('shows nothing to the next person who comes through the door of the start page', () => {
    saveProgress(storage, PROGRESS);
    forgetSession(storage);
    expect(loadProgress(storage, NOW)).toMatchObject({ step: 'personalId', flow: null });
  });

  it('of another shape or broken is forgotten', () => {
    for (const broken of [JSON.stringify({ shape: 1, progress: PROGRESS }), '{']) {
      window.sessionStorage.setItem('dinhdanh.activation', broken);
      window.localStorage.setItem('dinhdanh.activation', broken);
      expect(loadProgress(storage, NOW)).toBeNull();
    }
  });

  it('is simply missing in a browser that forbids storage', () => {
    const none = { session: null, device: null };
    expect(() => saveProgress(none, PROGRESS)).not.toThrow();
    expect(loadProgress(none, NOW)).toBeNull();
  });
});
