import type { vi } from './vi.ts';

export const en: typeof vi = {
  heading: 'Sessions and devices',
  lead: 'These are the browsers in which you have signed in. If you do not know one of them, press “Not me”.',
  opening: 'Loading the devices…',
  device: 'Device',
  current: 'This is the device you are using',
  firstSignedInAt: 'First sign-in',
  lastSignedInAt: 'Last sign-in',
  session: 'Open session',
  sessionOpenedAt: 'Open session, opened',
  sessionUsedAt: 'Last used',
  noSession: 'None',
  endSession: 'End the session',
  endSessionOn: (device: string) => `End the session on ${device}`,
  endOthers: 'End all other sessions',
  ended: 'The session has ended.',
  remove: 'Remove the device',
  removeNamed: (device: string) => `Remove the device ${device}`,
  removed: (device: string) =>
    `The device ${device} is removed. The next sign-in on it is told to you by text message.`,
  notMe: 'Not me',
  notMeNamed: (device: string) => `Not me: ${device}`,
  report: {
    heading: 'Was it not you who signed in on this device?',
    why: 'Whoever signed in there had your password and the code of a message to you. To be safe, the account must be locked now.',
    keep: 'The device is mine, go back',
  },
};
