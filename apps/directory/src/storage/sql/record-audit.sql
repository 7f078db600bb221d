INSERT INTO audit_trail (message_id, type, source, subject, sequence, time, digest)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::int[], $6::timestamptz[], $7::bytea[])
ON CONFLICT (message_id) DO NOTHING
