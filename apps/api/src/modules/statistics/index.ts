export { ACTIVATIONS, accountMeasure } from './measures.ts';
