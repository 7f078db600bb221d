/** What a script has started is stopped in reverse order, on Ctrl-C as at the end. */

/** @type {(() => Promise<void> | void)[]} */
const stops = [];
/** @type {Promise<unknown> | undefined} */
let critical;
/** @type {Promise<void> | undefined} */
let stopping;

/** @param {() => Promise<void> | void} stop */
export function onShutdown(stop) {
  stops.push(stop);
}

/**
 * Work that must not be cut off in the middle, such as the installation of a system package.
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function uninterrupted(work) {
  critical = work;
  try {
    return await work;
  } finally {
    critical = undefined;
  }
}

/** What fails from now on fails because of the stop, and is nothing to report. */
export function isShuttingDown() {
  return stopping !== undefined;
}

/** @returns {Promise<void>} */
export function shutDown() {
  stopping ??= (async () => {
    await critical?.catch(() => {});
    for (const stop of stops.splice(0).reverse()) {
      try {
        await stop();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
  })();
  return stopping;
}

/**
 * @param {{ exitCode: () => number, say?: () => void }} options exit code at the time of the signal
 */
export function shutDownOnSignals({ exitCode, say }) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // npm passes a Ctrl-C on to us though the terminal has sent it already: the second one says nothing new.
    process.on(signal, () => {
      if (stopping) return;
      const code = exitCode();
      say?.();
      void shutDown().then(() => process.exit(code));
    });
  }
}
