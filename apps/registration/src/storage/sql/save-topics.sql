-- After all topics of the plan were retired: those that are given are in force, so that codes may change hands.
INSERT INTO plan_topic (id, plan_id, code, name, position, retired)
SELECT t.id, $1, t.code, t.name, t.position, false
FROM unnest($2::uuid[], $3::text[], $4::text[], $5::int[]) AS t (id, code, name, position)
ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, position = excluded.position, retired = false
