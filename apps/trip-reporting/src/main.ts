import 'reflect-metadata';
import { runService, startService } from '#http';
import { connectMessaging } from '#messaging';
import { OrgSnapshot } from '#org';
import { TripReportingModule } from './trip-reporting.module.js';
import { tripReportingConfig } from './config.js';

runService('trip-reporting', async () => {
  const config = tripReportingConfig();
  await startService(TripReportingModule.forRoot(config), {
    service: 'trip-reporting',
    config,
    connect: (app) => connectMessaging(app),
    started: (app) => app.get(OrgSnapshot).start(),
  });
});
