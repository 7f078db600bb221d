import { runService, startService } from '#http';
import { connectMessaging } from '#messaging';
import { directoryConfig } from './config.js';
import { DirectoryModule } from './directory.module.js';

const service = 'directory';

runService(service, async () => {
  const config = directoryConfig();
  await startService(DirectoryModule.forRoot(config), { service, config, connect: connectMessaging });
});
