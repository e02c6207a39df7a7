export { ACTIVATIONS, accountMeasure, targetActivations } from './measures.ts';
