import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChainDefinition, type CaseKind, type UnitLevel } from '#contracts';
import { Database, statement, type Tx } from '#database';
import { knownPosts, type Chain, type KnownPosts } from '../domain/chain.js';
import { ChainBook, type ChainVersion } from '../use-cases/chain.ports.js';
import { ChainShelf } from '../use-cases/ports.js';

const COLUMNS = `code, number, version, state, definition, digest, published_at AS "publishedAt"`;
const addChain = statement(
  'add-chain',
  'INSERT INTO chain (code, kind) VALUES ($1, $2) ON CONFLICT DO NOTHING',
);
const lockChain = statement('lock-chain', 'SELECT kind FROM chain WHERE code = $1 FOR UPDATE');
const versionsOf = statement(
  'chain-versions',
  `SELECT ${COLUMNS} FROM chain_version WHERE code = $1 ORDER BY number`,
);
const saveDraft = statement(
  'save-chain-draft',
  `INSERT INTO chain_version (code, number, version, state, definition, digest, drafted_by)
   VALUES ($1, $2, $3, 'DRAFT', $4, $5, $6)
   ON CONFLICT (code, number) DO UPDATE SET version = EXCLUDED.version, definition = EXCLUDED.definition,
     digest = EXCLUDED.digest, drafted_by = EXCLUDED.drafted_by`,
);
const publish = statement(
  'publish-chain',
  `UPDATE chain_version SET state = 'PUBLISHED', version = $3, published_at = $4, published_by = $5
   WHERE code = $1 AND number = $2`,
);
const seenPosts = statement(
  'seen-posts',
  'SELECT DISTINCT p.type, u.level FROM org_position AS p JOIN org_unit AS u USING (unit_id)',
);
const newestPublished = statement(
  'newest-chains',
  `SELECT DISTINCT ON (code) ${COLUMNS} FROM chain_version WHERE state = 'PUBLISHED' ORDER BY code, number DESC`,
);
const oneVersion = statement(
  'chain-version',
  `SELECT ${COLUMNS} FROM chain_version WHERE code = $1 AND number = $2`,
);
const all = statement(
  'list-chains',
  `SELECT ${COLUMNS} FROM chain_version WHERE $1 OR state = 'PUBLISHED' ORDER BY code, number DESC`,
);

/** How long a chain that another process published may stay unseen, ms. */
const STALE_AFTER_MS = 500;

@Injectable()
export class ChainRepository extends ChainBook implements ChainShelf, OnModuleInit {
  /** Published versions never change, so they are read once. */
  private readonly versions = new Map<string, Chain>();
  private newest: { chains: Promise<Chain[]>; readAt: number } | undefined;

  constructor(private readonly database: Database) {
    super();
  }

  /**
   * Many decisions at once right after a start would each hold a connection and want another one for their chain; so
   * all versions are read before. Without a database yet they are read when they are needed.
   */
  async onModuleInit(): Promise<void> {
    const versions = await this.database.query<ChainVersion>(all, [false]).catch(() => []);
    for (const version of versions) this.keep(toChain(version));
  }

  async published(): Promise<Chain[]> {
    // Machine time: this is about how old a cache is.
    if (this.newest === undefined || performance.now() - this.newest.readAt > STALE_AFTER_MS) {
      const chains = this.database
        .query<ChainVersion>(newestPublished)
        .then((rows) => rows.map((row) => this.keep(toChain(row))));
      const reading = (this.newest = { chains, readAt: performance.now() });
      chains.catch(() => {
        if (this.newest === reading) this.newest = undefined;
      });
    }
    return this.newest.chains;
  }

  async version(code: string, number: number): Promise<Chain> {
    const key = `${code} ${number}`;
    const known = this.versions.get(key);
    if (known !== undefined) return known;
    const [row] = await this.database.query<ChainVersion>(oneVersion, [code, number]);
    if (row === undefined || row.state !== 'PUBLISHED') throw new Error(`no published chain ${key}`);
    return this.keep(toChain(row));
  }

  private keep(chain: Chain): Chain {
    this.versions.set(`${chain.code} ${chain.number}`, chain);
    return chain;
  }

  async lock(
    tx: Tx,
    code: string,
    begin?: CaseKind,
  ): Promise<{ kind: CaseKind | null; versions: ChainVersion[] }> {
    if (begin !== undefined) await tx.query(addChain, [code, begin]);
    const [chain] = await tx.query<{ kind: CaseKind }>(lockChain, [code]);
    return { kind: chain?.kind ?? null, versions: await tx.query<ChainVersion>(versionsOf, [code]) };
  }

  async saveDraft(
    tx: Tx,
    { code, number, version, definition, digest }: Omit<ChainVersion, 'state' | 'publishedAt'>,
    by: string | null,
  ): Promise<void> {
    await tx.query(saveDraft, [code, number, version, JSON.stringify(definition), digest, by]);
  }

  async publish(
    tx: Tx,
    { code, number, version, publishedAt }: ChainVersion,
    by: string | null,
  ): Promise<void> {
    await tx.query(publish, [code, number, version, publishedAt, by]);
    tx.afterCommit(() => (this.newest = undefined));
  }

  async knownPosts(tx: Tx): Promise<KnownPosts> {
    return knownPosts(await tx.query<{ type: string; level: UnitLevel }>(seenPosts));
  }

  async list(withDrafts: boolean): Promise<ChainVersion[]> {
    return (await this.database.query<ChainVersion>(all, [withDrafts])).map((row) => ({
      ...row,
      definition: ChainDefinition.parse(row.definition),
    }));
  }
}

/** Parsed again, so that an old definition gets the defaults of what was added to the contract since. */
function toChain({ code, number, publishedAt, definition }: ChainVersion): Chain {
  if (publishedAt === null) throw new Error(`chain ${code} ${number} is not published`);
  return { code, number, publishedAt, definition: ChainDefinition.parse(definition) };
}
