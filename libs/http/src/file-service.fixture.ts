import { Body, Controller, Global, Injectable, Module, type DynamicModule } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest, type ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { request } from 'undici';
import { z } from 'zod';
import { Id, Refusal, defineRoute, type InputOf, type Rights } from '#contracts';
import { Database, statement, type Tx } from '#database';
import { DiskFileStore, Files, fileName, type FileAnswer, type UploadedFile } from '#files';
import { Endpoint, From, InTx, Input, type Caller } from './endpoint.js';
import { HttpModule } from './http.module.js';
import { INTERNAL_TOKEN_HEADER, InternalTokens } from './internal-token.js';
import { RightsSource } from './route.guard.js';
import { startService } from './start-service.js';
import { BeforeUpload, Uploaded, type UploadAdmission } from './upload.js';

const service = 'files-test';
const SECRET = 'a secret for tests that is long enough';
const base = { service, tag: 'Tệp', summary: 'Tệp', params: z.strictObject({ id: Id }) } as const;
export const MAX_BYTES = 2 * 1024 * 1024;

export const routes = {
  add: defineRoute({
    ...base,
    id: 'test.add',
    method: 'POST',
    path: '/api/things/:id/files',
    access: ['CADRE'],
    query: z.strictObject({ name: z.string().min(1).max(100) }),
    upload: { maxBytes: MAX_BYTES },
    command: true,
    status: 201,
    response: z.object({ fileId: Id, version: z.number() }),
  }),
  get: defineRoute({
    ...base,
    id: 'test.get',
    method: 'GET',
    path: '/api/files/:id',
    access: ['CADRE'],
    command: false,
    status: 200,
    download: true,
  }),
  note: defineRoute({
    id: 'test.note',
    service,
    tag: 'Tệp',
    summary: 'Tệp',
    method: 'POST',
    path: '/api/notes',
    access: 'session',
    body: z.strictObject({ text: z.string() }),
    command: true,
    status: 204,
  }),
} as const;

/** Its person may not add anything to this one. */
export const FOREIGN = '00000000-0000-7000-8000-00000000000f';

const insert = statement(
  'test-insert',
  'INSERT INTO kept (id, key, media_type, name, sha256) VALUES ($1, $2, $3, $4, $5)',
);
const find = statement('test-find', 'SELECT key, media_type, name, sha256 FROM kept WHERE id = $1');

@Injectable()
class Admission implements UploadAdmission<typeof routes.add> {
  admit({ params }: InputOf<typeof routes.add>): Promise<void> {
    return params.id === FOREIGN ? Promise.reject(new Refusal('NOT_FOUND')) : Promise.resolve();
  }
}

@Controller()
class FileController {
  private tries = 0;
  constructor(private readonly database: Database) {}

  @Endpoint(routes.add)
  @BeforeUpload(Admission)
  async add(
    @Input() { query }: InputOf<typeof routes.add>,
    @From() caller: Caller,
    @Uploaded() file: UploadedFile,
    @InTx() tx: Tx,
  ) {
    const fileId = randomUUID();
    const name = fileName(query.name, file.mediaType);
    await tx.query(insert, [fileId, file.key, file.mediaType, name, file.sha256]);
    if (query.name === 'refuse' || caller.personId === '') throw new Refusal('TOO_MANY_FILES', { limit: 1 });
    if (query.name === 'break') throw new Error('a fault of ours');
    if (query.name === 'deadlock' && (this.tries += 1) < 3)
      throw Object.assign(new Error('deadlock'), { code: '40P01' });
    return { fileId, version: 1 };
  }

  @Endpoint(routes.get)
  async get(@Input() { params }: InputOf<typeof routes.get>): Promise<FileAnswer> {
    const [row] = await this.database.query<{
      key: string;
      media_type: string;
      name: string;
      sha256: string;
    }>(find, [params.id]);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    return { key: row.key, mediaType: row.media_type, name: row.name, tag: row.sha256 };
  }

  @Endpoint(routes.note)
  note(@Body() _: unknown, @InTx() __: Tx) {
    return undefined;
  }
}

@Injectable()
class TestRights extends RightsSource {
  override rightsOf(personId: string): Promise<Rights> {
    const cadre = { roles: new Set(['CADRE']), personId } as unknown as Rights;
    return Promise.resolve(personId === NOBODY ? { ...cadre, roles: new Set() } : cadre);
  }
}
export const NOBODY = '00000000-0000-7000-8000-0000000000aa';

@Global()
@Module({ providers: [TestRights], exports: [TestRights] })
class RightsModule {}

@Module({})
class TestModule {
  static forRoot(config: Config, files: Files): DynamicModule {
    return {
      module: TestModule,
      imports: [HttpModule.forRoot({ service, config, rights: TestRights, files }), RightsModule],
      controllers: [FileController],
      providers: [Admission],
    };
  }
}

type Config = Parameters<typeof HttpModule.forRoot>[0]['config'];

/** A store whose disk is full whenever the test says so. */
class FillingStore extends DiskFileStore {
  room = Infinity;
  override put(path: string): Promise<string> {
    this.room -= 1;
    return this.room < 0 ? Promise.reject(new Refusal('STORAGE_UNAVAILABLE')) : super.put(path);
  }
}

/** A small service with files, as `main.ts` of a real one starts it. */
export class FileService {
  readonly personId: string = randomUUID();
  private readonly tokens = new InternalTokens(SECRET);
  private constructor(
    readonly dir: string,
    readonly store: FillingStore,
    private readonly app: NestFastifyApplication,
    readonly origin: string,
    private readonly pool: pg.Pool,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(): Promise<FileService> {
    const serversFile = process.env['DICOSO_SERVERS_FILE'];
    if (serversFile === undefined)
      throw new Error('DICOSO_SERVERS_FILE is not set: run these tests by npm test');
    const { postgres } = JSON.parse(readFileSync(serversFile, 'utf8')) as { postgres: { adminUrl: string } };
    const name = `files_${randomBytes(6).toString('hex')}`;
    const admin = new pg.Pool({ connectionString: postgres.adminUrl, max: 1 });
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(postgres.adminUrl);
    url.pathname = `/${name}`;
    const pool = new pg.Pool({ connectionString: url.href, max: 1 });
    // Its connection may still be closing when the database is dropped under it.
    pool.on('error', () => undefined);
    const migration = fileURLToPath(new URL('../../../prisma/platform/migration.sql', import.meta.url));
    await pool.query(readFileSync(migration, 'utf8'));
    await pool.query(
      'CREATE TABLE kept (id uuid PRIMARY KEY, key text, media_type text, name text, sha256 text)',
    );
    const dir = await mkdtemp(join(tmpdir(), 'file-service-'));
    const store = new FillingStore(dir);
    const config = {
      NODE_ENV: 'test',
      INTERNAL_TOKEN_SECRET: SECRET,
      BUSINESS_OFFSET_MS: 0,
      VIRTUAL_CLOCK: 'off' as const,
      DATABASE_URL: url.href,
      DATABASE_POOL: 4,
    };
    const app = await startService(TestModule.forRoot(config, new Files({ dir, store })), {
      service,
      config: { SERVICE_HOST: '127.0.0.1', SERVICE_PORT: 0, LOG_LEVEL: 'silent' },
    });
    return new FileService(dir, store, app, await app.getUrl(), pool, async () => {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.app.get(Database).close();
    await this.pool.end();
    await this.drop();
    await rm(this.dir, { recursive: true });
  }

  async query<Row extends object>(sql: string): Promise<Row[]> {
    return (await this.pool.query<Row>(sql)).rows;
  }

  /** Everything that lies on the disk. */
  async files(): Promise<string[]> {
    const entries = await readdir(this.dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  }

  async headers(personId = this.personId, key: string = randomUUID()): Promise<Record<string, string>> {
    const token = await this.tokens.sign(service, { personId, sessionId: randomUUID() });
    return { [INTERNAL_TOKEN_HEADER]: token, 'idempotency-key': key };
  }

  async call(method: 'GET' | 'POST', path: string, { headers = {}, body, as, key }: Call = {}) {
    const answer = await request(new URL(path, this.origin), {
      method,
      headers: { ...(await this.headers(as, key)), ...headers },
      body,
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    const json = String(answer.headers['content-type']).includes('json');
    const parsed = (json ? JSON.parse(bytes.toString()) : {}) as { code?: string; fileId?: string };
    return { status: answer.statusCode, headers: answer.headers, bytes, ...parsed };
  }

  add(
    body: Buffer | undefined,
    { id = randomUUID(), name = 'ảnh.jpg', ...call }: Call & { id?: string; name?: string } = {},
  ) {
    return this.call('POST', `/api/things/${id}/files?name=${encodeURIComponent(name)}`, { ...call, body });
  }

  /** A request whose body is written by the test, as slowly as it likes. */
  async begin(path: string, as?: string, more: Record<string, string> = {}): Promise<ClientRequest> {
    const headers = { ...(await this.headers(as)), ...more };
    return httpRequest(new URL(path, this.origin), { method: 'POST', headers });
  }
}

type Call = { headers?: Record<string, string>; body?: Buffer | string; as?: string; key?: string };
