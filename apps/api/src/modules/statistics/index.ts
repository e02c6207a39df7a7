export {
  ACTIVATIONS,
  accountMeasure,
  campaignVisits,
  outreachVisits,
  targetActivations,
} from './measures.ts';
