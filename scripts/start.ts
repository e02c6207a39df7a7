// `npm start`: what was built, on one address. Bootstrap has installed and built before it comes here.
import { runStack } from './stack.ts';

await runStack({
  api: ['dist/main.js'],
  worker: ['dist/worker.js'],
  cli: ['dist/cli.js'],
  output: 'files',
  hasScreensFromVite: false,
  environment: { NODE_ENV: 'production' },
});
