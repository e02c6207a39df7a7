export { OutreachFieldResolver } from './outreach-field.resolver.ts';
export { OutreachFiguresResolver } from './outreach-figures.resolver.ts';
export { OutreachListResolver } from './outreach-list.resolver.ts';
export { outreachListsRouter } from './outreach-lists.router.ts';
export { OutreachMeetingResolver } from './outreach-meeting.resolver.ts';
export { outreachMeetingsRouter } from './outreach-meetings.router.ts';
export { OutreachTeamResolver } from './outreach-team.resolver.ts';
export { purgeOutreach } from './purge-outreach.ts';
