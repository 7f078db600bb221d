import { runService, startService } from '#http';
import { connectMessaging } from '#messaging';
import { OrgSnapshot } from '#org';
import { readNotificationsConfig } from './config.js';
import { NotificationsModule } from './notifications.module.js';

runService('notifications', async () => {
  const config = readNotificationsConfig();
  await startService(NotificationsModule.forRoot(config), {
    service: 'notifications',
    config,
    connect: connectMessaging,
    started: (app) => app.get(OrgSnapshot).start(),
  });
});
