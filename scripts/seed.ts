// `pnpm seed`: fills the embedded database with the demo world and stops; refuses when it holds something already.
import { runStack } from './stack.ts';

await runStack({
  api: [],
  worker: [],
  cli: ['dist/cli.js'],
  output: 'files',
  hasScreensFromVite: false,
  isOnlyFilling: true,
});
