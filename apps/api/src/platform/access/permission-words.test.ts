import { permissionWords } from '@dinhdanh/i18n/permission-words';
import { expect, it } from 'vitest';
import { OFFICER_ROLES, PERMISSIONS, type Role } from './permissions.ts';

const officers: readonly Role[] = OFFICER_ROLES;

it('everything that an officer can be allowed to do has words, and nothing else has', () => {
  const ofOfficers = Object.entries(PERMISSIONS)
    .filter(([, roles]) => roles.some((role) => officers.includes(role)))
    .map(([permission]) => permission);
  expect(Object.keys(permissionWords.vi).toSorted()).toEqual(ofOfficers.toSorted());
});

it('no two of them have the same words', () => {
  for (const words of Object.values(permissionWords))
    expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});
