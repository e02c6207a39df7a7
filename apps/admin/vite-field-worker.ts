import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const BASE = '/admin/';
const WORKER = 'field-worker';
const ROOTS = ['src/main.tsx', 'src/field/FieldApp.tsx'];
/** Letters of Vietnamese and of Latin; a phone need not carry those of other scripts. */
const FONTS = /be-vietnam-pro-(?:vietnamese|latin)-\d+-normal-[^/]+\.woff2$/;

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/**
 * Builds the service worker of the field and writes into it which files the field needs: those that main and the field
 * import, and not the other screens of the dashboard, which nobody opens at a door.
 */
export function fieldWorker(): Plugin {
  return {
    name: 'field-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: join(import.meta.dirname, 'src/field/shell/field-worker.ts'),
        name: WORKER,
        fileName: `${WORKER}.js`,
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[`${WORKER}.js`];
        if (worker?.type !== 'chunk') throw new Error('The worker of the field was not built.');
        if (worker.imports.length > 0) throw new Error('The worker of the field has to be one file.');
        const files = [...shellFiles(bundle), 'favicon.svg'].map((file) => BASE + file);
        // The page is not in the list of files, but a new page always names new ones.
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        worker.code = worker.code.replace(
          '__SHELL__',
          JSON.stringify({ version, page: `${BASE}field`, files }),
        );
      },
    },
  };
}

function shellFiles(bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');
  const needed = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk || needed.has(chunk.fileName)) return;
    needed.add(chunk.fileName);
    for (const css of chunk.viteMetadata?.importedCss ?? []) needed.add(css);
    for (const file of chunk.imports) add(chunks.find(({ fileName }) => fileName === file));
  };
  for (const root of ROOTS) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(root)));
    if (!chunk) throw new Error(`${root} is in no file of the build.`);
    add(chunk);
  }
  const fonts = Object.keys(bundle).filter((file) => FONTS.test(file));
  return [...needed, ...fonts].toSorted();
}
