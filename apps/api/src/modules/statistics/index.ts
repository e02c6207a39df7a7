export {
  ACCOUNT_MEASURES,
  ACTIVATIONS,
  accountMeasure,
  targetActivations,
  targetListed,
} from './measures.ts';
