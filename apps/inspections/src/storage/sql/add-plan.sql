-- A draft.
INSERT INTO plan (id, number, version, state, province_id, year, form, kind, fields, revision, subject_ids, person_ids,
  from_day, to_day, conclusion_days, criteria_set_id, author_id, author_unit_id, search, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, 0, $10::uuid[], $11::uuid[],
  $12, $13, $14, $15, $16, $17, $18, $19, $19)
