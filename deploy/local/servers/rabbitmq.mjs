/**
 * A private RabbitMQ node with its management API, the slowest server to boot.
 *
 * Everything that Debian's wrapper would take from the machine (user, HOME and its Erlang cookie, mnesia and log
 * folders, plugins file, epmd on 4369) is given here, so that a system-wide node is neither touched nor needed.
 */
import { lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from 'node:net';
import { derivedSecret } from '../secrets.mjs';
import { findProgram } from './programs.mjs';
import { ManagedProcess } from './managed-process.mjs';

/** @typedef {{ amqp: number, management: number, distribution: number, epmd: number }} RabbitPorts */

/**
 * @param {object} options
 * @param {import('./home.mjs').Home} options.home
 * @param {import('./programs.mjs').RabbitPrograms} options.programs
 * @param {RabbitPorts} options.ports
 * @param {boolean} options.fresh begin with an empty broker. Dropping what is left there instead is no way: 3.10 loses
 *   its supervisor of dead-letter workers when queues are deleted while they recover, and from then on ends every
 *   connection that declares such a queue (541), until it is restarted
 * @param {(line: string) => void} options.log
 */
export function privateRabbit({ home, programs, ports, fresh, log }) {
  const folder = join(home.dir, 'rabbitmq');
  const erlangHome = join(folder, 'home');
  mkdirSync(erlangHome, { recursive: true, mode: 0o700 });
  const user = 'dicoso';
  const password = derivedSecret(home.secret, 'rabbitmq:dicoso');
  const env = environment();
  let empty = fresh;

  // Started by us and not by the node, which would leave it running as a daemon after the end.
  const epmd = new ManagedProcess({
    name: 'epmd (Erlang)',
    launch: () => ({
      file: findProgram('epmd') ?? 'epmd',
      args: ['-port', String(ports.epmd), '-address', '127.0.0.1'],
      env,
      cwd: folder,
    }),
    isReady: () => accepts(ports.epmd),
    readyWithinMs: 10_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 2000,
    logFile: join(home.dir, 'rabbitmq.log'),
    recordFile: join(home.dir, 'epmd.process.json'),
  });

  const managed = new ManagedProcess({
    name: 'RabbitMQ',
    launch: async () => {
      // Here and not earlier: a node that a killed run left is stopped by now.
      if (empty) rmSync(join(folder, 'mnesia'), { recursive: true, force: true });
      empty = false;
      writeConfiguration();
      await epmd.start();
      return { file: programs.server, args: [], env: { ...env, ...fastCodePath() }, cwd: folder };
    },
    isReady: async () => (await accepts(ports.amqp)) && (await managementAnswers()),
    readyWithinMs: 120_000,
    stopSignal: 'SIGTERM',
    // 3.10 flushes everything within a second and then idles five more before the process ends.
    stopWithinMs: 2500,
    inTurn: true,
    logFile: join(home.dir, 'rabbitmq.log'),
    recordFile: join(home.dir, 'rabbitmq.process.json'),
    onUnexpectedExit: (code, signal) => log(`RabbitMQ đã dừng bất ngờ (${signal ?? code})`),
  });

  function environment() {
    return {
      PATH: process.env.PATH,
      LC_ALL: 'C.UTF-8',
      HOME: erlangHome,
      // The name is part of every stored path and must outlive a change of ports.
      RABBITMQ_NODENAME: `dicoso-${home.key}@localhost`,
      RABBITMQ_MNESIA_BASE: join(folder, 'mnesia'),
      RABBITMQ_LOG_BASE: join(folder, 'log'),
      RABBITMQ_PID_FILE: join(folder, 'pid'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
      RABBITMQ_CONFIG_FILE: join(folder, 'rabbitmq.conf'),
      RABBITMQ_ADVANCED_CONFIG_FILE: join(folder, 'advanced.config'),
      RABBITMQ_CONF_ENV_FILE: '/dev/null',
      RABBITMQ_DIST_PORT: String(ports.distribution),
      ERL_EPMD_PORT: String(ports.epmd),
      ERL_EPMD_ADDRESS: '127.0.0.1',
      // Makes the script become the node instead of watching over it, so that our child is the node itself.
      detached: '1',
    };
  }

  function writeConfiguration() {
    const cookie = join(erlangHome, '.erlang.cookie');
    rmSync(cookie, { force: true });
    // Erlang refuses a cookie that others can read.
    writeFileSync(cookie, derivedSecret(home.secret, 'erlang-cookie'), { mode: 0o400 });
    writeFileSync(join(folder, 'enabled_plugins'), '[rabbitmq_management].\n');
    const lines = [
      `listeners.tcp.1 = 127.0.0.1:${ports.amqp}`,
      'management.tcp.ip = 127.0.0.1',
      `management.tcp.port = ${ports.management}`,
      // Nothing here reads message rates. Queue details stay on: they show the policy in force on each queue.
      'management.rates_mode = none',
      'collect_statistics_interval = 1000',
      // The API caches by the shortest sample it keeps: without these a new queue shows its policy seconds later.
      'management.sample_retention_policies.global.minute = 1',
      'management.sample_retention_policies.basic.minute = 1',
      'management.sample_retention_policies.detailed.minute = 1',
      `default_user = ${user}`,
      `default_pass = ${password}`,
      'loopback_users = none',
      'vm_memory_high_watermark.relative = 0.3',
      // The default stops all publishing below 50 MB free; a laptop's disk deserves an earlier stop.
      'disk_free_limit.absolute = 500MB',
      'log.console = false',
      'log.file.level = info',
    ];
    // A queue's details appear with its next tick, by default only after 5 to 10 s.
    writeFileSync(join(folder, 'advanced.config'), '[{rabbit, [{quorum_tick_interval, 1000}]}].\n');
    writeFileSync(join(folder, 'rabbitmq.conf'), `${lines.join('\n')}\n`, { mode: 0o600 });
  }

  /**
   * Booting, Erlang looks for each of some 1,500 modules in some 90 folders one after the other: 50,000 failed
   * lookups, a third of the boot time (measured 7.1 → 4.7 s). One folder of links, searched first, saves them.
   * @returns {Record<string, string>}
   */
  function fastCodePath() {
    try {
      const plugins = realpathSync(join(dirname(realpathSync(programs.server)), '..', 'plugins'));
      const erl = findProgram('erl');
      const erlangLibs = erl && join(dirname(realpathSync(erl)), '..', 'lib');
      const links = join(folder, 'modules');
      rmSync(links, { recursive: true, force: true });
      mkdirSync(links);
      // kernel and stdlib are loaded at once and locked ("sticky"); their place must stay.
      if (erlangLibs) linkModules(erlangLibs, links, /^(kernel|stdlib)-/);
      linkModules(plugins, links, /^$/);
      // Without it the node looks for its plugins relative to where its modules were found.
      return { RABBITMQ_SERVER_CODE_PATH: links, RABBITMQ_PLUGINS_DIR: plugins };
    } catch {
      // Another layout of files: slower, not wrong.
      return {};
    }
  }

  async function managementAnswers() {
    try {
      const answer = await fetch(`http://127.0.0.1:${ports.management}/api/whoami`, {
        headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
        signal: AbortSignal.timeout(2000),
      });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }

  return {
    managed,
    stopAll: async () => {
      await managed.stop();
      await epmd.stop();
    },
    amqpUrl: `amqp://${user}:${password}@127.0.0.1:${ports.amqp}`,
    managementUrl: `http://${user}:${password}@127.0.0.1:${ports.management}`,
  };
}

/**
 * @param {string} libraries holds `<name>-<version>/ebin` folders
 * @param {string} into
 * @param {RegExp} except
 */
function linkModules(libraries, into, except) {
  for (const library of readdirSync(libraries)) {
    const modules = join(libraries, library, 'ebin');
    if (except.test(library) || !lstatSync(modules, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const name of readdirSync(modules)) {
      if (!name.endsWith('.beam')) continue;
      const link = join(into, name);
      rmSync(link, { force: true });
      symlinkSync(join(modules, name), link);
    }
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(true);
      socket.destroy();
    });
    socket.setTimeout(1000, () => {
      resolve(false);
      socket.destroy();
    });
    socket.on('error', () => resolve(false));
  });
}
