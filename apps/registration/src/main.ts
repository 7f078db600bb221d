import { runService, startService } from '#http';
import { connectMessaging } from '#messaging';
import { OrgSnapshot } from '#org';
import { registrationConfig } from './config.js';
import { RegistrationModule } from './registration.module.js';

const service = 'registration';

runService(service, async () => {
  const config = registrationConfig();
  await startService(RegistrationModule.forRoot(config), {
    service,
    config,
    connect: connectMessaging,
    started: (app) => app.get(OrgSnapshot).start(),
  });
});
