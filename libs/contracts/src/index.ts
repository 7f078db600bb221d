export * from './envelope.js';
export * from './event.js';
export * from './events/index.js';
export * from './http/index.js';
export * from './problem.js';
export * from './roles.js';
export * from './route.js';
export * from './values.js';
