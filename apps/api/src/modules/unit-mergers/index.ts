export { UnitMergerResolver } from './unit-merger.resolver.ts';
