export { TargetResolver } from './target.resolver.ts';
