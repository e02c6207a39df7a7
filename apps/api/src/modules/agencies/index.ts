export { AgencyServiceResolver } from './agency-service.agency-resolver.ts';
