-- The trips are locked by the caller. $5 is always null, that is no limit; it is there for the planner: with an unknown
-- limit it expects one row and goes by primary key, where it would otherwise read all of a table that was small when the
-- statement was prepared.
UPDATE trip AS t SET state = named.state, sequence = named.sequence, decided_at = named.at
FROM (
  SELECT unnest($1::uuid[]) AS id, unnest($2::text[]) AS state, unnest($3::int[]) AS sequence,
    unnest($4::timestamptz[]) AS at
  LIMIT $5::bigint
) AS named
WHERE t.registration_id = named.id
