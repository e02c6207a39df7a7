import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { tooNew, withWrittenOutClasses, withoutOperationTexts } from './first-load.ts';

describe('the built portal', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portal-'));
  const scripts = new Map<string, string>();

  // The plugin ends the build when the first load is too large or any script needs a newer browser.
  beforeAll(async () => {
    await build({
      root: import.meta.dirname,
      configFile: join(import.meta.dirname, 'vite.config.ts'),
      mode: 'production',
      logLevel: 'silent',
      build: { outDir: directory, emptyOutDir: true },
    });
    for (const name of readdirSync(join(directory, 'assets')).filter((file) => file.endsWith('.js'))) {
      scripts.set(name, readFileSync(join(directory, 'assets', name), 'utf8'));
    }
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const chunksWith = (text: string): string[] =>
    [...scripts].filter(([, code]) => code.includes(text)).map(([name]) => name.replace(/-.{8}\.js$/, ''));

  it('loads registration, booking, look-up, sign-in and account only when they are opened', () => {
    const names = [...scripts.keys()].join(' ');
    for (const journey of [
      'RegistrationJourney',
      'AppointmentJourney',
      'StatusJourney',
      'SignInJourney',
      'AccountPage',
    ])
      expect(names).toContain(journey);
    expect(chunksWith('RECREATION_WANTED')).toEqual(['RegistrationJourney']);
    expect(chunksWith('Chụp lại')).toEqual(['vi']);
  });

  it('carries the whole activation in the first load, so that no question waits for a second round', () => {
    expect(chunksWith('VISIT_CODE_WANTED')).toEqual(['index']);
    expect(chunksWith('Bạn muốn đặt mật khẩu nào?')).toEqual(['index']);
  });

  it('loads the reader of QR codes only when somebody has one to read', () => {
    expect(chunksWith('getImageData')).toEqual(['card-reader']);
  });

  it('runs in Chrome 80 and Firefox 72, in all that is loaded later too', () => {
    expect([...scripts].flatMap(([name, code]) => tooNew(code).map((found) => `${name}: ${found}`))).toEqual(
      [],
    );
  });

  it('asks nobody but its own server', () => {
    const addresses = [...scripts.values()].flatMap((code) => code.match(/https?:\/\/[\w.-]+/g) ?? []);
    // The name of a kind of drawing, which no browser opens.
    expect(addresses.filter((address) => address !== 'http://www.w3.org')).toEqual([]);
  });
});

describe('the check for old browsers', () => {
  it.each([
    ['a?.b', 'optional chaining'],
    ['a??=b', 'logical assignment'],
    ['[1].at(0)', 'Array.prototype.at'],
    ['class A{#b=1}', 'class fields'],
    ['/\\p{L}/u', '\\p{…} in a regular expression'],
  ])('finds what they lack: %s', (code, name) => {
    expect(tooNew(code)).toEqual([name]);
  });

  it('leaves alone what they know', () => {
    expect(tooNew('a?.5:b; a??b; a!==b; class A{constructor(){this.b=1}}')).toEqual([]);
  });

  it('writes out classes of characters, alone and in brackets', () => {
    const name = new RegExp(withWrittenOutClasses("^\\p{L}[\\p{L}' -]*$"), 'u');
    expect(['Đỗ Thị Mùa', 'H’Hen', 'Đỗ 3'].map((text) => name.test(text))).toEqual([true, false, false]);
    expect(withWrittenOutClasses('/\\p{M}/gu')).toBe('/[\\u0300-\\u036f]/gu');
  });

  it('sends no operation’s text to a browser that sends only its hash', () => {
    const generated = 'new TypedDocumentString(`query A { a }`, {"hash":"1"})';
    expect(withoutOperationTexts(generated)).toBe('new TypedDocumentString(``, {"hash":"1"})');
  });
});
