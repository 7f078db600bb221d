/** Asks the launcher, whose child this is, to start a service of the system again. */
export function restartService(service: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (process.send === undefined) return reject(new Error('only the launcher can start a service again'));
    process.once('message', ({ restarted }: { restarted?: string }) => {
      // The channel would keep this process alive.
      process.disconnect();
      if (restarted === service) resolve();
      else reject(new Error(`${service} did not start again`));
    });
    process.send({ restart: service });
  });
}
