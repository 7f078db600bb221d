-- What lies in inboxes: one task for each step, withdrawn when it was decided, the approval, the announced visit and the
-- credited days. Older than $1 days it would have been retired. Counters go as in the service's own delivery.
WITH message AS (
  SELECT s.n, s.opened_at AS at, s.assignee_id AS person_id, 'TASK_OPENED' AS kind, 'Chờ đồng chí duyệt: ' || f.number AS title,
    'Một hồ sơ đi cơ sở chờ đồng chí quyết định.' AS "text", '/hang-cho/' || s.task_id AS link, f.subject_id,
    'task:' || s.task_id AS topic, s.decided_at AS withdrawn_at, NULL::timestamptz AS read_at, 32 + s.step AS place, s.kind AS about
  FROM bench_backlog.step AS s JOIN bench_backlog.file AS f USING (case_id)
  UNION ALL
  SELECT n, approved_at, person_id, 'REGISTRATION_APPROVED', 'Đã duyệt: đăng ký ' || number,
    'Đăng ký đi cơ sở tại ' || host_name || ' đã được phê duyệt.', '/dang-ky/' || registration_id, registration_id,
    NULL, NULL, CASE WHEN n % 20 > 0 THEN approved_at + interval '1 h' END, 40, 'REGISTRATION'
  FROM bench_backlog.trip WHERE step IS NULL
  UNION ALL
  SELECT n, approved_at, secretary_id, 'VISIT_EXPECTED', 'Đoàn công tác sẽ đến ' || host_name,
    'Số đăng ký: ' || number, '/dang-ky/' || registration_id, registration_id,
    'visit:' || registration_id, NULL, approved_at + interval '1 h', 41, 'REGISTRATION'
  FROM bench_backlog.trip WHERE step IS NULL
  UNION ALL
  SELECT n, verified_at, person_id, 'DAYS_CREDITED', 'Đã xác nhận, cộng 0,5 ngày: báo cáo ' || report_number,
    'Báo cáo ' || report_number || ' đã được xác nhận.', '/bao-cao/' || report_id, report_id,
    format('days:%s:1:%s', report_id, person_id), NULL, CASE WHEN n % 20 > 0 THEN verified_at + interval '1 h' END, 42, 'REPORT'
  FROM bench_backlog.trip WHERE state = 'VERIFIED'
), kept AS (
  SELECT *, row_number() OVER (PARTITION BY person_id ORDER BY at, n, place) AS nth FROM message
  WHERE at > now() - make_interval(days => $1)
), counted AS (
  INSERT INTO notifications.person_inbox AS p (person_id, last_seq, unread, revision)
  SELECT person_id, count(*), count(*) FILTER (WHERE withdrawn_at IS NULL AND read_at IS NULL), 1 FROM kept GROUP BY person_id
  ON CONFLICT (person_id) DO UPDATE SET last_seq = p.last_seq + EXCLUDED.last_seq, unread = p.unread + EXCLUDED.unread,
    revision = p.revision + 1
  RETURNING person_id, last_seq
), many AS (
  SELECT person_id, count(*) AS many FROM kept GROUP BY person_id
), topics AS (
  INSERT INTO notifications.topic (topic, closed, newest, touched_at)
  SELECT topic, withdrawn_at IS NOT NULL, CASE kind WHEN 'DAYS_CREDITED' THEN 3 ELSE 0 END, at
  FROM kept WHERE topic IS NOT NULL ORDER BY at
)
INSERT INTO notifications.notification (notification_id, event_id, person_id, seq, kind, title, text, link, subject_id, topic,
  at, read_at, withdrawn_at, done_at)
SELECT bench_backlog.id(at, place + CASE about WHEN 'REPORT' THEN 256 ELSE 0 END, n),
  bench_backlog.id(at, place + CASE about WHEN 'REPORT' THEN 768 ELSE 512 END, n), person_id,
  last_seq - many + nth, kind, title, "text", link, subject_id, topic, at, read_at, withdrawn_at, coalesce(read_at, withdrawn_at)
FROM kept JOIN counted USING (person_id) JOIN many USING (person_id)
ORDER BY at, n, place;
