import { testRule } from '../testing/rule-tester.js';
import { noProcessEnv } from './no-process-env.js';

testRule('no-process-env', noProcessEnv, {
  valid: [
    ['a setting that is handed in is free', 'export const start = (config) => config.port;'],
    ['other parts of the process are free', 'process.exitCode = process.argv.length;'],
    ['an env of something else is free', 'const { env } = context; console.log(worker.env);'],
    ['a local variable that is called process is free', 'function run(process) { return process.env; }'],
    ['a named import from node:process is free', "import { argv } from 'node:process';"],
  ],
  invalid: [
    ['the plain spelling is refused', 'const port = process.env.PORT;'],
    ['the computed spelling is refused', "const port = process['env'].PORT;"],
    ['taking env apart from process is refused', 'const { env } = process;'],
    ['importing env is refused', "import { env } from 'node:process';"],
    [
      'importing the whole module is refused, as it hides what is read',
      "import process from 'node:process';",
    ],
  ],
});
