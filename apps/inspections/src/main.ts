import 'reflect-metadata';
import { runService, startService } from '#http';
import { connectMessaging } from '#messaging';
import { OrgSnapshot } from '#org';
import { inspectionsConfig } from './config.js';
import { InspectionsModule } from './inspections.module.js';

runService('inspections', async () => {
  const config = inspectionsConfig();
  await startService(InspectionsModule.forRoot(config), {
    service: 'inspections',
    config,
    connect: (app) => connectMessaging(app),
    started: (app) => app.get(OrgSnapshot).start(),
  });
});
