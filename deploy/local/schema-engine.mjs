/**
 * Prisma's schema engine as WebAssembly. The CLI would download a native engine from a host of its own, which a
 * bare or closed machine cannot reach. The package is internal to Prisma: its version is pinned exactly.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @type {Promise<typeof import('@prisma/schema-engine-wasm')> | undefined} */
let loaded;

/** Node 20 cannot `import` a .wasm file without a flag, so the module is put together by hand. */
function loadEngine() {
  loaded ??= (async () => {
    const { version, SchemaEngine, ...glue } = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
    const bindings = { version, SchemaEngine, .../** @type {any} */ (glue) };
    // Neither the compiler's library nor Node 20's types know this global.
    const { WebAssembly } = /** @type {any} */ (globalThis);
    const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
      './schema_engine_bg.js': bindings,
    });
    bindings.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    return bindings;
  })();
  return loaded;
}

/**
 * @template T
 * @param {{ url: string, schema: string }} connection
 * @param {(engine: import('@prisma/schema-engine-wasm').SchemaEngine, pool: import('pg').Pool) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSchemaEngine({ url, schema }, work) {
  const [{ SchemaEngine }, { PrismaPg }, { bindMigrationAwareSqlAdapterFactory }, { default: pg }] =
    await Promise.all([
      loadEngine(),
      import('@prisma/adapter-pg'),
      import('@prisma/driver-adapter-utils'),
      import('pg'),
    ]);
  // One connection: the engine's advisory lock belongs to a session. Ended by us, for the engine never ends one.
  // An idle connection must not keep a process alive that has nothing left to do.
  const pool = new pg.Pool({ connectionString: url, max: 1, allowExitOnIdle: true });
  pool.on('error', () => {});
  try {
    const factory = new PrismaPg(pool, { schema });
    const engine = await SchemaEngine.new(
      { datamodels: undefined },
      () => {},
      bindMigrationAwareSqlAdapterFactory(runningScriptsWhole(factory, pool)),
    );
    try {
      return await work(engine, pool);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}

/**
 * The adapter cuts a script at every semicolon, also inside comments, strings and function bodies. Sent whole,
 * PostgreSQL parses it, and runs it as one transaction.
 * @param {import('@prisma/adapter-pg').PrismaPg} factory
 * @param {import('pg').Pool} pool
 */
function runningScriptsWhole(factory, pool) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const { onError } = /** @type {{ onError(error: unknown): never }} */ (/** @type {unknown} */ (adapter));
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        onError.call(adapter, error);
      }
    };
    return adapter;
  };
  return factory;
}

/**
 * The engine for comparing schema files, without a database. It insists on a connection and asks one question on it
 * (does the schema exist, which version): that one is answered here.
 * @template T
 * @param {(engine: import('@prisma/schema-engine-wasm').SchemaEngine) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withOfflineSchemaEngine(work) {
  const [{ SchemaEngine }, { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum }] = await Promise.all([
    loadEngine(),
    import('@prisma/driver-adapter-utils'),
  ]);
  const refuse = () => Promise.reject(new Error('there is no database here'));
  /** @type {import('@prisma/driver-adapter-utils').SqlDriverAdapter} */
  const adapter = {
    ...{ provider: 'postgres', adapterName: 'offline' },
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 15.0', 150_000]],
    }),
    ...{ executeRaw: refuse, executeScript: refuse, startTransaction: refuse },
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  };
  /** @type {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} */
  const factory = {
    ...{ provider: 'postgres', adapterName: 'offline' },
    connect: async () => adapter,
    connectToShadowDb: async () => adapter,
  };
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}
