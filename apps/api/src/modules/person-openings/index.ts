export { AccessPurposeInput, statedPurposeOf } from './access-purpose.inputs.ts';
export { drawOpeningSamples } from './draw-opening-samples.ts';
export { denyPerson, openCaller, openPerson, type OpeningDetails } from './open-person.ts';
export { OpeningReviewResolver } from './opening-review.resolver.ts';
