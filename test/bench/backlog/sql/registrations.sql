INSERT INTO registration.registration (id, number, version, revision, event_seq, state, plan_id, year, province_id,
  submitter_id, submitter_unit_id, participant_ids, department_ids, host_unit_ids, topic_ids, from_day, from_half, to_day,
  to_half, days, counted_days, purpose, content, contact_name, search_names, search_content, submitted_at, decided_at,
  case_id, case_seq, created_at, updated_at)
SELECT registration_id, number, CASE WHEN step IS NULL THEN 3 ELSE 2 END, 1, CASE WHEN step IS NULL THEN 2 ELSE 1 END,
  CASE WHEN step IS NULL THEN 'APPROVED' ELSE 'SUBMITTED' END, plan_id, year, province_id,
  person_id, unit_id, ARRAY[person_id], ARRAY[unit_id], ARRAY[host_id], ARRAY[topic_id], day, half, day,
  half, 0.5, 0.5, 'TOPICAL_STUDY', content, 'Thường trực Huyện đoàn',
  registration.fold(number || ' ' || full_name || ' ' || host_name), registration.fold(content), submitted_at,
  CASE WHEN step IS NULL THEN approved_at END, CASE WHEN step IS NULL THEN case_id END,
  CASE WHEN step IS NULL THEN 8 ELSE 0 END, submitted_at - interval '1 h',
  CASE WHEN step IS NULL THEN approved_at ELSE submitted_at END
FROM bench_backlog.trip ORDER BY n;

INSERT INTO registration.trip_day (registration_id, person_id, halves)
SELECT t.registration_id, t.person_id, r.halves
FROM bench_backlog.trip AS t JOIN registration.registration AS r ON r.id = t.registration_id ORDER BY n;
