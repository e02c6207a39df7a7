export { ClaimRedistributionResolver } from './claim-redistribution.resolver.ts';
