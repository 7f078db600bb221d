export * from './called-service.js';
export * from './client.js';
export * from './events-in.js';
export * from './eventually.js';
export * from './fake-clock.js';
export * from './move-clock.js';
export * from './system.js';
