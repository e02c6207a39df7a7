// `pnpm dev`: the same from the sources; the API and the worker restart, and the screens reload, on every edit.
import { runStack } from './stack.ts';

const FROM_SOURCE = ['--import', '@oxc-node/core/register'];
const WATCHED = ['--watch', '--watch-preserve-output', ...FROM_SOURCE];

await runStack({
  api: [...WATCHED, 'src/main.ts'],
  worker: [...WATCHED, 'src/worker.ts'],
  cli: [...FROM_SOURCE, 'src/cli.ts'],
  output: 'terminal',
  hasScreensFromVite: true,
});
