INSERT INTO plan (id, version, event_seq, unit_id, year, state, document, issued_on, issuer, title, theme, quota_days,
  window_from, window_to, roll_to_working_day, legal_basis, pro_rata_exemption)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
ON CONFLICT (unit_id, year) DO NOTHING
RETURNING id
