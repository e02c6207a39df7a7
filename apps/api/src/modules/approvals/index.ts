export { ApprovalResolver } from './approval.resolver.ts';
