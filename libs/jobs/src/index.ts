export { JOBS, type DataOfJob, type JobDefinition, type JobMap, type Jobs } from './job-map.js';
export { HORIZON_MS, HorizonTimer, type Horizon } from './horizon.js';
export { JobQueue, type AddOptions, type NewJob } from './job-queue.js';
export { JobError, JobWorker, type JobContext, type JobHandler } from './job-worker.js';
export { JobsModule, type JobsModuleOptions } from './jobs.module.js';
export { Sweeper, Sweeps, type SweeperOptions } from './sweeper.js';
