UPDATE plan SET version = $2, event_seq = $3, unit_id = $4, year = $5, state = $6, document = $7, issued_on = $8,
  issuer = $9, title = $10, theme = $11, quota_days = $12, window_from = $13, window_to = $14,
  roll_to_working_day = $15, legal_basis = $16, pro_rata_exemption = $17
WHERE id = $1
