import { readConfig, statefulShape } from '#config';

export type RegistrationConfig = ReturnType<typeof registrationConfig>;

export function registrationConfig() {
  return readConfig(statefulShape);
}
