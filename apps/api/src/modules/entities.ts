import { AccountSchema } from './accounts/account.entity.ts';
import { ApplicationSchema } from './applications/application.entity.ts';
import { CitizenSchema } from './citizens/citizen.entity.ts';
import { NotificationSchema } from './notifications/notification.entity.ts';
import { RegistrationSchema } from './registrations/registration.entity.ts';

export const ENTITIES = [
  CitizenSchema,
  ApplicationSchema,
  AccountSchema,
  NotificationSchema,
  RegistrationSchema,
];
