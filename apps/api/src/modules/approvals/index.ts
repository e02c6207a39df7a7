export { ApprovalResolver } from './approval.resolver.ts';
export { approveAutomatically } from './approve-automatically.ts';
