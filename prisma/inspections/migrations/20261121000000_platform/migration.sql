-- What every service with tables needs to lose nothing and count nothing twice (libs/database, libs/messaging).
-- Each service carries this file unchanged as its first migration; a test holds the copies against this one.
-- Times here are machine time (leases, retries), so now() is allowed; business time never comes from SQL.

-- Events that wait to be published. `body` is the CloudEvents envelope as it goes out, byte for byte on every try.
-- A row is inserted leased to the process that wrote it; whoever finds the lease expired takes it over.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  exchange text NOT NULL,
  type text NOT NULL,
  subject uuid NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  leased_until timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
CREATE INDEX outbox_lease ON outbox (leased_until);

-- Messages that a consumer has taken in. Partitioned by the time inside the UUIDv7, so that a day is dropped whole.
CREATE TABLE inbox (
  consumer text NOT NULL,
  message_id uuid NOT NULL,
  PRIMARY KEY (message_id, consumer)
) PARTITION BY RANGE (message_id);
CREATE TABLE inbox_default PARTITION OF inbox DEFAULT;

CREATE FUNCTION uuid_v7_floor(at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;

-- Makes the partitions of the days to come and drops those older than `keep_days`. Owned by the migrating role:
-- the running role may not create or drop tables, so it calls this.
CREATE FUNCTION maintain_inbox(ahead_days int, keep_days int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET timezone = 'UTC' AS $$
DECLARE
  day date;
  part text;
  old record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext(current_schema() || '.maintain_inbox'));
  FOR day IN SELECT generate_series(current_date, current_date + ahead_days, interval '1 day')::date LOOP
    part := 'inbox_' || to_char(day, 'YYYYMMDD');
    IF to_regclass(current_schema() || '.' || part) IS NULL THEN
      -- Rows of that day that already lie in the default partition would make this fail: they stay there.
      IF NOT EXISTS (SELECT FROM inbox_default
        WHERE message_id >= uuid_v7_floor(day::timestamptz) AND message_id < uuid_v7_floor((day + 1)::timestamptz)) THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF inbox FOR VALUES FROM (%L) TO (%L)',
          part, uuid_v7_floor(day::timestamptz), uuid_v7_floor((day + 1)::timestamptz));
      END IF;
    END IF;
  END LOOP;
  FOR old IN
    SELECT c.relname FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid
    WHERE i.inhparent = 'inbox'::regclass AND c.relname ~ '^inbox_[0-9]{8}$'
      AND to_date(right(c.relname, 8), 'YYYYMMDD') < current_date - keep_days
  LOOP
    EXECUTE format('DROP TABLE %I', old.relname);
  END LOOP;
  DELETE FROM inbox_default WHERE message_id < uuid_v7_floor(now() - make_interval(days => keep_days));
END
$$;
SELECT maintain_inbox(2, 30);

-- Messages whose handling failed and will be tried again, or (due_at in the past) are being replayed. `attempts`
-- counts failures; `waits` counts tries that only missed another fact. `body` is kept as received.
CREATE TABLE message_retry (
  consumer text NOT NULL,
  message_id uuid NOT NULL,
  type text NOT NULL,
  body bytea NOT NULL,
  attempts int NOT NULL,
  waits int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  error_code text NOT NULL,
  error text NOT NULL,
  first_failed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, message_id)
);
CREATE INDEX message_retry_due ON message_retry (due_at);

-- Messages that were given up. `body` is kept as received, also when it could not be parsed.
CREATE TABLE dead_message (
  id uuid PRIMARY KEY,
  consumer text NOT NULL,
  message_id uuid,
  type text,
  subject text,
  body bytea NOT NULL,
  attempts int NOT NULL,
  error_code text NOT NULL,
  error text NOT NULL,
  state text NOT NULL DEFAULT 'DEAD' CHECK (state IN ('DEAD', 'REPLAYED', 'ARCHIVED')),
  received_at timestamptz NOT NULL DEFAULT now(),
  settled_at timestamptz,
  settled_by uuid
);
CREATE INDEX dead_message_state ON dead_message (state, received_at, id);
CREATE UNIQUE INDEX dead_message_once ON dead_message (consumer, message_id) WHERE state = 'DEAD' AND message_id IS NOT NULL;

-- One row per command that was carried out, written in the command's own transaction.
CREATE TABLE idempotency_key (
  person_id uuid NOT NULL,
  route text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  status int NOT NULL,
  body text,
  etag text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, route, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key USING brin (created_at);

-- Search without diacritics and case; NFC and NFD are alike; NFD leaves đ as it is, hence the replace.
-- The same as fold() in libs/database; immutable, so that it can be indexed.
CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT replace(regexp_replace(normalize(lower(value), NFD), U&'[\0300-\036f]', '', 'g'), 'đ', 'd')
$$;
