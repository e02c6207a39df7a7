import { AccountSchema } from './accounts/account.entity.ts';
import { AgencySchema } from './agencies/agency.entity.ts';
import { ApplicationSchema } from './applications/application.entity.ts';
import { CitizenSchema } from './citizens/citizen.entity.ts';
import { CrossCheckSchema } from './cross-checks/cross-check.entity.ts';
import { PaperSchema } from './cross-checks/paper.entity.ts';
import { NotificationSchema } from './notifications/notification.entity.ts';
import { RegistrationSchema } from './registrations/registration.entity.ts';

export const ENTITIES = [
  CitizenSchema,
  ApplicationSchema,
  AccountSchema,
  NotificationSchema,
  RegistrationSchema,
  PaperSchema,
  CrossCheckSchema,
  AgencySchema,
];
