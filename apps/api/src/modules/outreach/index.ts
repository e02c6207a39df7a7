export { OutreachFieldResolver } from './outreach-field.resolver.ts';
export { OutreachListResolver } from './outreach-list.resolver.ts';
