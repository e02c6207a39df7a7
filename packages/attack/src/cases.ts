/**
 * Where each attack of the security goals is run. `HERE`: by a test of this package over HTTP, whose title holds the
 * number. Otherwise by the named test, or by none, for the reason that stands beside it.
 */
type Place =
  'HERE' | { readonly test: string; readonly because: string } | { readonly notRunBecause: string };

const NEEDS_CLOCK = 'a whole day has to pass, which only the clock of a test database can';

export const CASES: Readonly<Record<string, Place>> = {
  'A-01': 'HERE',
  'A-02': 'HERE',
  'A-03': 'HERE',
  'A-05': 'HERE',
  'A-07': 'HERE',
  'A-08': 'HERE',
  'A-10': 'HERE',
  'A-11': 'HERE',
  'A-13': 'HERE',
  'A-14': 'HERE',
  'A-15': 'HERE',
  'A-16': 'HERE',
  'A-17': 'HERE',
  'A-19': 'HERE',
  'A-21': 'HERE',
  'A-23': { test: 'apps/api/src/modules/sign-in/sign-in.api.test.ts', because: NEEDS_CLOCK },
  'A-24': 'HERE',
  'A-25': 'HERE',
  'A-27': 'HERE',
  'A-28': 'HERE',
  'A-31': 'HERE',
  'A-32': {
    test: 'apps/api/src/platform/access/access-matrix.api.test.ts',
    because: 'the table is generated from the program, which this package does not know',
  },
  'A-34': 'HERE',
  'A-35': 'HERE',
  'A-37': 'HERE',
  'A-38': 'HERE',
  'A-39': 'HERE',
  'A-40': 'HERE',
  'A-42': 'HERE',
  'A-44': 'HERE',
  'A-45': 'HERE',
  'A-46': 'HERE',
  'A-47': 'HERE',
  'A-49': 'HERE',
  'A-51': 'HERE',
  'A-52': 'HERE',
  'A-53': 'HERE',
  'A-54': 'HERE',
  'A-55': 'HERE',
  'A-57': {
    test: 'apps/api/src/platform/adapters/http-adapters.test.ts',
    because: 'no address to call comes from a caller, so nothing over HTTP can try it',
  },
  'A-59': 'HERE',
  'A-60': {
    test: 'apps/api/src/platform/tables/tables.test.ts',
    because: 'the cells of a file are read by the same library that writes them',
  },
  'A-62': {
    test: 'packages/e2e/src/stored-markup.spec.ts',
    because: 'what becomes of a text is seen in a browser, which this package has not',
  },
  'A-64': 'HERE',
  'A-65': 'HERE',
  'A-68': 'HERE',
  'A-70': 'HERE',
  'A-71': 'HERE',
};
