export {
  ACCOUNTS_WITHOUT_APPLICATION,
  ACTIVATIONS,
  accountMeasure,
  applicationMeasure,
  campaignVisits,
  outreachVisits,
  stageMeasure,
  targetActivations,
} from './measures.ts';
