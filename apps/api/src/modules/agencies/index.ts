export { agencyClients, findMachine } from './agency-access.ts';
export { AgencyResolver } from './agency.resolver.ts';
export { AgencyServiceResolver } from './agency-service.agency-resolver.ts';
