export { ClockModule } from './clock.module.js';
export { DueWorks, type DueWork } from './due-work.js';
