export {
  ACCOUNT_MEASURES,
  ACCOUNTS_WITHOUT_APPLICATION,
  ACTIVATIONS,
  accountMeasure,
  applicationMeasure,
  campaignVisits,
  outreachVisits,
  stageMeasure,
  targetActivations,
  targetListed,
} from './measures.ts';
