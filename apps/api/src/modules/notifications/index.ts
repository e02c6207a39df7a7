export { collectReceipts } from './collect-receipts.ts';
export { notifyApplicant } from './notify-applicant.ts';
export { sendNotification } from './send-notification.ts';
