import { readConfig, statefulShape } from '#config';

export type RegistrationConfig = ReturnType<typeof registrationConfig>;

export function registrationConfig(environment?: NodeJS.ProcessEnv) {
  return readConfig(statefulShape, environment);
}
