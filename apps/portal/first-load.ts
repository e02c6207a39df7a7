import { brotliCompressSync } from 'node:zlib';

import type { Plugin } from 'vite';

/**
 * Library functions, syntax and regular expressions that the build does not lower and that Chrome 80 or Firefox 72 lack.
 * One regular expression that Firefox 72 cannot read stops the whole script.
 */
const TOO_NEW: readonly (readonly [name: string, sign: RegExp])[] = [
  ['\\p{…} in a regular expression', /\\p\{/],
  ['lookbehind in a regular expression', /\(\?<[=!]/],
  ['named groups in a regular expression', /\(\?<[a-z]/i],
  ['Array.prototype.at', /\.at\(/],
  ['Array.prototype.findLast', /\.findLast(Index)?\(/],
  ['Array.prototype.toSorted and its kin', /\.to(Sorted|Reversed|Spliced)\(/],
  ['Object.hasOwn', /Object\.hasOwn\(/],
  ['Object.groupBy', /Object\.groupBy\(/],
  ['structuredClone', /structuredClone\(/],
  ['crypto.randomUUID', /randomUUID\(/],
  ['AbortSignal.timeout', /AbortSignal\.timeout\(/],
  ['Element.replaceChildren', /\.replaceChildren\(/],
  ['Promise.any', /Promise\.any\(/],
  ['optional chaining', /[\w$)\]]\?\.[A-Za-z_$[(]/],
  ['logical assignment', /(\?\?|\|\||&&)=[^=>]/],
  ['class fields', /class(\s+\w+)?(\s+extends\s+[\w$.]+)?\s*\{\s*(static\s+)?[#\w$]+\s*=/],
];

/** What the browsers above need instead of \p{…}. Of all marks, decomposed Vietnamese uses only those of this block. */
const CHARACTERS: Readonly<Record<string, string>> = {
  M: '\\u0300-\\u036f',
  L: 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff',
  Cc: '\\u0000-\\u001f\\u007f-\\u009f',
};

/** The names in a script that need a newer browser than promised. */
export function tooNew(code: string): string[] {
  return TOO_NEW.filter(([, sign]) => sign.test(code)).map(([name]) => name);
}

/** Writes out the classes of characters by name, alone or first in brackets. */
export function withWrittenOutClasses(code: string): string {
  let written = code;
  for (const [name, characters] of Object.entries(CHARACTERS)) {
    written = written
      .replaceAll(`[\\p{${name}}`, `[${characters}`)
      .replaceAll(`\\p{${name}}`, `[${characters}]`);
  }
  return written;
}

/** The server knows the text of each operation by its hash, so a browser need not carry it. */
export function withoutOperationTexts(code: string): string {
  return code.replace(/new TypedDocumentString\(`[^`]*`/g, 'new TypedDocumentString(``');
}

/**
 * Ends the build when the first load (script and style of index.html, brotli, without fonts) is over the budget, or
 * when a script, loaded first or later, needs a newer browser than promised.
 */
export function firstLoad({ budgetBytes }: { budgetBytes: number }): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    transform: (code, id) => {
      if (id.endsWith('/generated/graphql.ts')) return withoutOperationTexts(code);
      return code.includes('\\p{') ? withWrittenOutClasses(code) : null;
    },
    writeBundle(_options, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (entry === undefined) throw new Error('The bundle has no entry');
      const first = new Set<string>();
      const add = (fileName: string): void => {
        const file = bundle[fileName];
        if (file === undefined || first.has(fileName)) return;
        first.add(fileName);
        if (file.type !== 'chunk') return;
        file.imports.forEach(add);
        file.viteMetadata?.importedCss.forEach(add);
      };
      add(entry.fileName);

      let bytes = 0;
      for (const file of Object.values(bundle)) {
        const content = file.type === 'chunk' ? file.code : file.source;
        if (first.has(file.fileName)) bytes += brotliCompressSync(content).byteLength;
        const found = file.type === 'chunk' ? tooNew(file.code) : [];
        if (found.length > 0) {
          throw new Error(`${file.fileName} needs a newer browser than promised: ${found.join(', ')}`);
        }
      }
      const size = `first load: ${(bytes / 1000).toFixed(1)} kB brotli of ${budgetBytes / 1000} kB`;
      if (bytes > budgetBytes) throw new Error(`Over the budget, ${size}`);
      this.info(size);
    },
  };
}
