import { runService } from '#http';
import { readGatewayConfig } from './config.js';
import { startGateway } from './start.js';

runService('gateway', () => startGateway(readGatewayConfig()));
