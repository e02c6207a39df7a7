export { FunnelResolver } from './funnel.resolver.ts';
