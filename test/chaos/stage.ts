/** What can be stopped and started again: a service or a server. */
export type Control = {
  start(): Promise<void>;
  kill(): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
};

/** A running system with everything that a run needs to know and may do to it. */
export type Stage = {
  origin: string;
  services: Readonly<
    Record<string, Control & { readonly pid: number | undefined; readonly logFile: string }>
  >;
  /** Absent where the servers are not ours to stop. */
  servers?: Readonly<Record<'postgres' | 'redis' | 'rabbitmq', Control & { stop(): Promise<void> }>>;
  urls: {
    /** An administrator's, of the system's database. */
    postgres: string;
    /** An administrator's, of the system's vhost. */
    rabbitmq: string;
    /** Of RabbitMQ's management, with an administrator's credentials. */
    management: string;
    redis: string;
  };
  vhost: string;
  /** Where trip-reporting keeps files. */
  filesDir: string;
  /** Business time minus machine time, ms. */
  businessOffsetMs: number;
};
