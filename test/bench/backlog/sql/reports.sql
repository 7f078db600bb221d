INSERT INTO trip_reporting.trip (registration_id, number, sequence, revision, state, plan_id, year, province_id,
  submitter_id, submitter_unit_id, participant_ids, host_unit_ids, from_day, from_half, to_day, to_half, days,
  counted_days, purpose, topic_ids, submitted_at, decided_at)
SELECT registration_id, number, CASE WHEN step IS NULL THEN 2 ELSE 1 END, 1,
  CASE WHEN step IS NULL THEN 'APPROVED' ELSE 'SUBMITTED' END, plan_id, year, province_id,
  person_id, unit_id, ARRAY[person_id], ARRAY[host_id], day, half, day, half, 0.5,
  0.5, 'TOPICAL_STUDY', ARRAY[topic_id], submitted_at, CASE WHEN step IS NULL THEN approved_at END
FROM bench_backlog.trip ORDER BY n;

INSERT INTO trip_reporting.duty (id, version, event_seq, registration_id, plan_id, year, province_id, person_id,
  department_id, host_unit_ids, state, ends_at, due_day, due_at, report_id, first_submitted_at)
SELECT duty_id, CASE state WHEN 'VERIFIED' THEN 4 ELSE 3 END, 1, registration_id, plan_id, year, province_id, person_id,
  unit_id, ARRAY[host_id], CASE state WHEN 'VERIFIED' THEN 'VERIFIED' ELSE 'SUBMITTED' END,
  bench_backlog.at(day, CASE half WHEN 'am' THEN interval '12 h' ELSE interval '24 h' END), day + 10,
  bench_backlog.at(day + 11, interval '-1 ms'), report_id, reported_at
FROM bench_backlog.trip WHERE state <> 'WAITING' ORDER BY n;

INSERT INTO trip_reporting.reminder (id, duty_id, kind, number, due_at, state, settled_at)
SELECT bench_backlog.id(approved_at, r.place, n), duty_id, r.kind, r.number, r.due_at,
  CASE r.kind WHEN 'OPENS' THEN 'FIRED' ELSE 'CANCELLED' END, CASE r.kind WHEN 'OPENS' THEN r.due_at ELSE reported_at END
FROM bench_backlog.trip
CROSS JOIN LATERAL (VALUES
  (16, 'OPENS', 0, bench_backlog.at(day, CASE half WHEN 'am' THEN interval '12 h' ELSE interval '24 h' END)),
  (17, 'DUE_SOON', 3, bench_backlog.at(day + 7, interval '7 h 30 min')),
  (18, 'DUE_SOON', 1, bench_backlog.at(day + 9, interval '7 h 30 min')),
  (19, 'DUE_SOON', 0, bench_backlog.at(day + 10, interval '7 h 30 min')),
  (20, 'OVERDUE', 0, bench_backlog.at(day + 11, interval '0 h'))
) AS r (place, kind, number, due_at)
WHERE state <> 'WAITING' ORDER BY n, r.place;

CREATE UNLOGGED TABLE bench_backlog.report AS
SELECT *, n % 5 = 0 AS found, bench_backlog.id(reported_at, 6, n) AS finding_id,
  format('{"kind":"TOPICAL","findings":[%s],"meetings":[],"sections":{"work":%s,"followUp":null,"passedOn":null,'
    '"difficulties":null,"branchActivity":"Chi đoàn sinh hoạt đều, nội dung còn đơn điệu.","youthSituation":null,'
    '"recommendations":null},"travellers":[{"personId":"%s","travelled":[%s]}]}',
    CASE n % 5 WHEN 0 THEN format('{"kind":"GOOD_PRACTICE","field":"giao thông","place":null,"title":"Mô hình thắp sáng '
      'đường quê số %s","detail":null,"unitId":"%s","topicId":"%s","addressee":null,"findingId":"%s",'
      '"addresseeUnitId":null}', n, host_id, topic_id, bench_backlog.id(reported_at, 6, n)) ELSE '' END,
    to_json(content), person_id, dates)::jsonb AS fields
FROM bench_backlog.trip WHERE state <> 'WAITING';

INSERT INTO trip_reporting.report (id, number, version, event_seq, state, kind, registration_id, plan_id, year,
  province_id, author_id, author_unit_id, person_ids, department_ids, host_unit_ids, topic_ids, from_day, from_half, to_day,
  to_half, fields, revision, verified_revision, submitted_at, verified_at, case_id, case_seq, decider_ids, search,
  created_at, updated_at)
SELECT report_id, report_number, CASE state WHEN 'VERIFIED' THEN 3 ELSE 2 END, CASE state WHEN 'VERIFIED' THEN 3 ELSE 1 END,
  CASE state WHEN 'VERIFIED' THEN 'VERIFIED' ELSE 'SUBMITTED' END, 'TOPICAL', registration_id, plan_id, year,
  province_id, person_id, unit_id, ARRAY[person_id], ARRAY[unit_id], ARRAY[host_id], ARRAY[topic_id], day, half, day,
  half, fields, 1, CASE state WHEN 'VERIFIED' THEN 1 END, reported_at, verified_at,
  CASE state WHEN 'VERIFIED' THEN report_case_id END, CASE state WHEN 'VERIFIED' THEN 4 ELSE 0 END, ARRAY[head_id],
  trip_reporting.fold(concat_ws(' ', report_number, number, full_name, host_name, content,
    'Chi đoàn sinh hoạt đều, nội dung còn đơn điệu.')), reported_at - interval '1 h', coalesce(verified_at, reported_at)
FROM bench_backlog.report ORDER BY n;

INSERT INTO trip_reporting.report_revision (report_id, revision, submitted_at, late, fields, evidence_ids)
SELECT report_id, 1, reported_at, false, fields, '{}' FROM bench_backlog.report ORDER BY n;

INSERT INTO trip_reporting.report_decision (report_id, revision, outcome, decided_by, decided_at)
SELECT report_id, 1, 'VERIFIED', head_id, verified_at FROM bench_backlog.report WHERE state = 'VERIFIED' ORDER BY n;

INSERT INTO trip_reporting.finding (id, report_id, report_number, revision, position, plan_id, year, province_id,
  author_ids, department_ids, host_unit_ids, kind, title, unit_id, field, topic_id, found_on, search)
SELECT finding_id, report_id, report_number, 1, 0, plan_id, year, province_id, ARRAY[person_id], ARRAY[unit_id],
  ARRAY[host_id], 'GOOD_PRACTICE', fields #>> '{findings,0,title}', host_id, 'giao thông', topic_id, day,
  trip_reporting.fold((fields #>> '{findings,0,title}') || ' giao thông ' || host_name)
FROM bench_backlog.report WHERE state = 'VERIFIED' AND found ORDER BY n;

INSERT INTO trip_reporting.ledger_entry (id, person_id, plan_id, day, half, amount, source, source_id, trip_id, number, revision,
  at)
SELECT bench_backlog.id(verified_at, 7, n), person_id, plan_id, day, half, 1, 'REPORT', report_id, registration_id,
  report_number, 1, verified_at
FROM bench_backlog.report WHERE state = 'VERIFIED' ORDER BY n;

INSERT INTO trip_reporting.credited_half (person_id, day, half, entry_id, plan_id, source_id)
SELECT person_id, day, half, bench_backlog.id(verified_at, 7, n), plan_id, report_id
FROM bench_backlog.report WHERE state = 'VERIFIED' ORDER BY n;
