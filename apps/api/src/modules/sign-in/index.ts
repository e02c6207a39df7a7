export { SignInPortalResolver } from './sign-in.portal-resolver.ts';
