import { z } from 'zod';
import { readConfig, statefulShape } from '#config';

export const readNotificationsConfig = (environment?: NodeJS.ProcessEnv) =>
  readConfig(
    {
      ...statefulShape,
      /**
       * How long messages are kept after they were read or withdrawn, and tombstones of topics, in days of machine time.
       * A plan year and a month by default; never less than an event may be repeated or replayed.
       */
      NOTIFICATIONS_KEEP_DAYS: z.coerce.number().int().min(60).max(3650).default(400),
    },
    environment,
  );
export type NotificationsConfig = ReturnType<typeof readNotificationsConfig>;
