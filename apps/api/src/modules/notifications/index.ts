export { collectReceipts } from './collect-receipts.ts';
export { notifyApplicant } from './notify-applicant.ts';
export { notifyHolder } from './notify-holder.ts';
export { remindActivations } from './remind-activations.ts';
export { sendNotification } from './send-notification.ts';
