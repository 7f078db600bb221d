-- Topics that a newer version dropped stay: trips and findings of before name them.
WITH kept AS (
  INSERT INTO plan (id, version, unit_id, year, document, theme, quota_days, window_from, window_to,
    roll_to_working_day, pro_rata_exemption)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (id) DO UPDATE SET
    version = excluded.version,
    unit_id = excluded.unit_id,
    year = excluded.year,
    document = excluded.document,
    theme = excluded.theme,
    quota_days = excluded.quota_days,
    window_from = excluded.window_from,
    window_to = excluded.window_to,
    roll_to_working_day = excluded.roll_to_working_day,
    pro_rata_exemption = excluded.pro_rata_exemption
  WHERE plan.version < excluded.version
  RETURNING id
)
INSERT INTO plan_topic (id, plan_id, name)
SELECT t."topicId", kept.id, t.name FROM kept, jsonb_to_recordset($12) AS t ("topicId" uuid, name text)
ON CONFLICT (id) DO UPDATE SET name = excluded.name
