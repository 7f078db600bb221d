export * from './cursor.js';
export * from './database.js';
export * from './errors.js';
export * from './idempotency.js';
export * from './ids.js';
export * from './statement.js';
export * from './fold.js';
