export {
  ACCOUNTS_WITHOUT_APPLICATION,
  ACTIVATIONS,
  accountMeasure,
  applicationMeasure,
  stageMeasure,
  targetActivations,
} from './measures.ts';
