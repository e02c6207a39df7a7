import { brotliCompressSync } from 'node:zlib';

import type { Plugin } from 'vite';

/**
 * Library functions and regular expressions that the build does not lower and that Chrome 80 or Firefox 72 lack. One
 * regular expression that Firefox 72 cannot read stops the whole script.
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
];

/**
 * Ends the build when the first load (script and style of index.html, brotli, without fonts) is over the budget, or
 * when a script needs a newer browser than promised.
 */
export function firstLoad({ budgetBytes }: { budgetBytes: number }): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    // Firefox 72 has no \p{M}. Of all marks, decomposed Vietnamese uses only those of this block.
    transform: (code) => (code.includes('\\p{M}') ? code.replaceAll('\\p{M}', '[\\u0300-\\u036f]') : null),
    writeBundle(_options, bundle) {
      const files = Object.values(bundle);
      const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
      if (entry?.type !== 'chunk') throw new Error('The bundle has no entry');
      const first = new Set([entry.fileName, ...entry.imports]);
      let bytes = 0;
      for (const file of files) {
        const content = file.type === 'chunk' ? file.code : file.source;
        if (first.has(file.fileName) || file.fileName.endsWith('.css')) {
          bytes += brotliCompressSync(content).byteLength;
        }
        if (file.type !== 'chunk') continue;
        const found = TOO_NEW.filter(([, sign]) => sign.test(file.code)).map(([name]) => name);
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
