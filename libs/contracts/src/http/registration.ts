import { areaRoutes } from './registration/areas.js';
import { exemptionRoutes } from './registration/exemptions.js';
import { planRoutes } from './registration/plans.js';
import { tripRoutes } from './registration/registrations.js';

export { AreaMonth, AreaUnit } from './registration/areas.js';
export { Exemption } from './registration/exemptions.js';
export { LegalBasis, Plan, PlanTopic, Round } from './registration/plans.js';
export {
  CheckResult,
  Finding,
  REGISTRATION_STATE_LABELS,
  Registration,
  RegistrationFields,
  RegistrationItem,
  RegistrationState,
} from './registration/registration-shapes.js';

export const registrationRoutes = {
  ...planRoutes,
  ...exemptionRoutes,
  ...areaRoutes,
  ...tripRoutes,
} as const;
