export { answerSms } from './answer-sms.ts';
export { forgetSms } from './forget-sms.ts';
export { inboundSmsRouter } from './inbound-sms.router.ts';
export { sendSmsReply } from './send-sms-reply.ts';
