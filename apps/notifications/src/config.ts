import { readConfig, statefulShape } from '#config';

export const readNotificationsConfig = (environment?: NodeJS.ProcessEnv) =>
  readConfig(statefulShape, environment);
export type NotificationsConfig = ReturnType<typeof readNotificationsConfig>;
