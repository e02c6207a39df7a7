// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';

import { forgetSession, loadKept, saveKept } from './registration-storage.ts';

const storage = { session: window.sessionStorage, device: window.localStorage };
const SHARED = { registrationId: 'r-1', isOwnDevice: false };
const OWN = { registrationId: 'r-1', isOwnDevice: true };

describe('the key to a registration', () => {
  beforeEach(() => {
    window.sessionStorage.clear();
    window.localStorage.clear();
  });

  it('ends with the tab on a shared computer', () => {
    saveKept(storage, SHARED);
    expect(loadKept(storage)).toEqual(SHARED);
    expect(window.localStorage).toHaveLength(0);
  });

  it('outlives the tab on a device of one’s own', () => {
    saveKept(storage, OWN);
    window.sessionStorage.clear();
    expect(loadKept(storage)).toEqual(OWN);
  });

  it('leaves the device when the tick is taken away or the registration is over', () => {
    saveKept(storage, OWN);
    saveKept(storage, SHARED);
    expect(window.localStorage).toHaveLength(0);
    saveKept(storage, OWN);
    saveKept(storage, null);
    expect(loadKept(storage)).toBeNull();
  });

  it('is gone for whoever comes through the door of the start page of a shared computer', () => {
    saveKept(storage, SHARED);
    forgetSession(storage);
    expect(loadKept(storage)).toBeNull();
    saveKept(storage, OWN);
    forgetSession(storage);
    expect(loadKept(storage)).toEqual(OWN);
  });

  it('of another shape or broken is forgotten, and a browser may forbid storage', () => {
    window.sessionStorage.setItem('dinhdanh.registration', JSON.stringify({ shape: 0, kept: OWN }));
    expect(loadKept(storage)).toBeNull();
    window.sessionStorage.setItem('dinhdanh.registration', '{');
    expect(loadKept(storage)).toBeNull();
    expect(() => saveKept({ session: null, device: null }, OWN)).not.toThrow();
  });
});
