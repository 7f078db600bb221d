import 'reflect-metadata';
import { runService, startService } from '#http';
import { connectMessaging } from '#messaging';
import { OrgSnapshot } from '#org';
import { ApprovalsModule } from './approvals.module.js';
import { approvalsConfig } from './config.js';

runService('approvals', async () => {
  const config = approvalsConfig();
  await startService(ApprovalsModule.forRoot(config), {
    service: 'approvals',
    config,
    connect: (app) => connectMessaging(app),
    started: (app) => app.get(OrgSnapshot).start(),
  });
});
