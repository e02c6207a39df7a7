import { preset } from './packages/config/src/eslint.js';

export default preset(import.meta.dirname);
