import { startService } from '#http';
import type { GatewayConfig } from './config.js';
import { refuseAddress, refuseBytes, requestIdOf } from './edge/before-routing.js';
import { Gateway } from './gateway.js';
import { GatewayModule } from './gateway.module.js';

export function startGateway(config: GatewayConfig) {
  return startService(GatewayModule.forRoot(config), {
    service: 'gateway',
    config,
    bodyParser: false,
    server: {
      requestIdHeader: false,
      genReqId: requestIdOf,
      trustProxy: config.TRUSTED_PROXIES,
      frameworkErrors: refuseAddress,
      clientErrorHandler: refuseBytes,
    },
    connect: (app) => app.get(Gateway).open(app.getHttpAdapter().getInstance()),
  });
}
