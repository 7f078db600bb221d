-- Every case of these trips: the registration's, and the report's where there is one. Facts are written with their keys
-- in order, since that is how their digest is made (approvals: stableJson).
CREATE UNLOGGED TABLE bench_backlog.file AS
SELECT n, 'REGISTRATION' AS kind, case_id, registration_id AS subject_id, number, chain, step, submitted_at AS opened_at,
  CASE WHEN step IS NULL THEN approved_at END AS decided_at, deciders, units, due_at, person_id, host_id, dates, salt,
  format('{"contact":{"name":"Thường trực Huyện đoàn","phone":null},"content":%s,"countedDays":0.5,"dates":%s,"days":0.5,'
    '"hostUnitIds":["%s"],"number":"%s","participantIds":["%s"],"planId":"%s","provinceId":"%s","purpose":"TOPICAL_STUDY",'
    '"registrationId":"%s","revision":1,"roundId":null,"roundName":null,"submittedAt":"%s","submitterId":"%s",'
    '"submitterUnitId":"%s","topicIds":["%s"],"topicNames":[%s],"year":%s}',
    to_json(content), dates, host_id, number, person_id, plan_id, province_id, registration_id,
    bench_backlog.iso(submitted_at), person_id, unit_id, topic_id, to_json(topic_name), year) AS facts
FROM bench_backlog.trip
UNION ALL
SELECT n, 'REPORT', report_case_id, report_id, report_number, report_chain, CASE state WHEN 'REPORTED' THEN 1 END,
  reported_at, verified_at, ARRAY[head_id], ARRAY[unit_id], due_at, person_id, host_id, dates, salt,
  format('{"content":%s,"correction":false,"dates":%s,"days":0.5,"dutyIds":["%s"],"evidenceCount":0,"findingCount":%s,'
    '"hostUnitIds":["%s"],"kind":"TOPICAL","late":false,"number":"%s","participantIds":["%s"],"planId":"%s",'
    '"provinceId":"%s","registrationId":"%s","registrationNumber":"%s","reportId":"%s","revision":1,"submittedAt":"%s",'
    '"submitterId":"%s","submitterUnitId":"%s","year":%s}',
    to_json(E'Báo cáo đi cơ sở theo chuyên đề\n\nNội dung đã làm việc\n' || content), dates, duty_id,
    CASE n % 5 WHEN 0 THEN 1 ELSE 0 END, host_id, report_number, person_id, plan_id,
    province_id, registration_id, number, report_id, bench_backlog.iso(reported_at),
    person_id, unit_id, year)
FROM bench_backlog.trip WHERE state <> 'WAITING';

-- Their steps that were opened: one group with one task each. A step takes a day.
CREATE UNLOGGED TABLE bench_backlog.step AS
SELECT f.n, f.case_id, f.kind, s.step, f.units[s.step] AS unit_id, f.deciders[s.step] AS assignee_id, s.opened_at, s.decided_at,
  CASE WHEN s.decided_at IS NULL THEN f.due_at
    ELSE bench_backlog.at((s.opened_at + interval '5 days')::date, interval '-1 ms') END AS due_at,
  CASE WHEN s.step < 3 OR f.kind = 'REPORT' THEN ARRAY[p.standing_id] ELSE '{}'::uuid[] END AS next_ids,
  bench_backlog.id(s.opened_at, s.place, f.n) AS group_id, bench_backlog.id(s.opened_at, s.place + 1, f.n) AS task_id,
  bench_backlog.id(s.opened_at, s.place + 2, f.n) AS hop_id, bench_backlog.id(s.opened_at, s.place + 3, f.n) AS soon_id,
  bench_backlog.id(s.opened_at, s.place + 4, f.n) AS overdue_id
FROM bench_backlog.file AS f
JOIN bench_backlog.person AS p USING (person_id)
CROSS JOIN LATERAL (
  SELECT step, CASE f.kind WHEN 'REPORT' THEN 64 ELSE 16 * step END AS place,
    f.opened_at + interval '2 s' + (step - 1) * interval '1 day' AS opened_at,
    CASE WHEN f.step = step THEN NULL WHEN step = cardinality(f.deciders) THEN f.decided_at
      ELSE f.opened_at + step * interval '1 day' END AS decided_at
  FROM generate_series(1, coalesce(f.step, cardinality(f.deciders))) AS step
) AS s;

CREATE INDEX ON bench_backlog.step (case_id);

ANALYZE bench_backlog.step;

ANALYZE bench_backlog.file;

CREATE UNLOGGED TABLE bench_backlog.history AS
SELECT f.*, bodies, bench_backlog.chain(bodies) AS hashes
FROM bench_backlog.file AS f
CROSS JOIN LATERAL (
  SELECT ARRAY[bench_backlog.entry(f.case_id, 1, f.opened_at, 'OPENED', f.person_id,
      format('{"submission":"%s","chain":"%s","number":1}', bench_backlog.sha(f.salt || f.facts), f.chain))]
    || array_agg(body ORDER BY seq) AS bodies
  FROM bench_backlog.step AS s
  CROSS JOIN LATERAL (
    SELECT 2 * s.step AS seq, bench_backlog.entry(s.case_id, 2 * s.step, s.opened_at, 'STEP_OPENED', NULL,
      format('{"step":%s,"dueAt":"%s","calendarVersion":1,"groups":[{"unit":"%s","people":["%s"]}]}',
        s.step, bench_backlog.iso(s.due_at), s.unit_id, s.assignee_id)) AS body
    UNION ALL
    SELECT 2 * s.step + 1, bench_backlog.entry(s.case_id, 2 * s.step + 1, s.decided_at, 'DECIDED_APPROVED', s.assignee_id,
      format('{"step":%s,"task":"%s","unit":"%s","stepDone":true%s}', s.step, s.task_id, s.unit_id,
        CASE WHEN s.decided_at = f.decided_at THEN ',"outcome":"APPROVED"' ELSE '' END))
    WHERE s.decided_at IS NOT NULL
  ) AS entries
  WHERE s.case_id = f.case_id
) AS written;
