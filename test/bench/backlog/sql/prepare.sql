-- A schema of the loader's own, dropped at its end: who travels, and how ids and instants are written.
CREATE SCHEMA bench_backlog;

-- In the form of UUIDv7, so that indexes grow at their end as they did over the years. `kind` keeps apart what is made
-- of one trip at one instant.
CREATE FUNCTION bench_backlog.id(at timestamptz, kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex((date_part('epoch', at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0')
    || '8' || lpad(to_hex(n), 15, '0'))::uuid
$$;

-- As JSON.stringify writes a Date.
CREATE FUNCTION bench_backlog.iso(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

CREATE FUNCTION bench_backlog.at(day date, hour interval) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (day + hour) AT TIME ZONE 'Asia/Ho_Chi_Minh'
$$;

CREATE FUNCTION bench_backlog.sha(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(value, 'UTF8')), 'hex')
$$;

-- The hash of each link of a history, whose first one has 64 zeros before it.
CREATE FUNCTION bench_backlog.chain(bodies text[]) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  hash text := repeat('0', 64);
  hashes text[] := '{}';
  body text;
BEGIN
  FOREACH body IN ARRAY bodies LOOP
    hash := encode(sha256(convert_to(hash || body, 'UTF8')), 'hex');
    hashes := hashes || hash;
  END LOOP;
  RETURN hashes;
END
$$;

CREATE FUNCTION bench_backlog.entry(case_id uuid, seq int, at timestamptz, kind text, actor uuid, facts text)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT format('{"case":"%s","seq":%s,"at":"%s","kind":"%s","actor":%s,"revision":1,"facts":%s}',
    case_id, seq, bench_backlog.iso(at), kind, coalesce('"' || actor || '"', 'null'), facts)
$$;

-- Everybody who holds an ordinary post: their unit, whom they ask, and the last day they travelled; $1: the year of $2,
-- today.
CREATE TABLE bench_backlog.person AS
WITH posts AS (
  SELECT p.person_id, p.full_name, o.unit_id, u.level, u.parent_id AS province_id, s.person_id AS standing_id
  FROM registration.org_position AS o
  JOIN registration.org_person AS p USING (person_id)
  JOIN registration.org_unit AS u ON u.unit_id = o.unit_id
  JOIN registration.org_position AS s ON s.unit_id = u.parent_id AND s.type = 'STANDING_DEPUTY_SECRETARY'
  WHERE o.type IN ('SPECIALIST', 'UNION_OFFICER')
)
SELECT (row_number() OVER (ORDER BY md5(posts.person_id::text)) - 1)::int AS place, posts.*,
  CASE level WHEN 'DEPARTMENT' THEN 'provincial' ELSE 'district' END AS chain,
  head.person_id AS head_id, charge.person_id AS charge_id,
  -- Days after it are outside of the plan’s window.
  least($2::date - 20, make_date($1, 11, 30)) AS last_day
FROM posts
JOIN registration.org_position AS head
  ON head.unit_id = posts.unit_id AND head.type IN ('DEPARTMENT_HEAD', 'SECRETARY')
LEFT JOIN registration.org_charge AS charge ON charge.unit_id = posts.unit_id;
CREATE UNIQUE INDEX ON bench_backlog.person (place);

CREATE TABLE bench_backlog.host AS
SELECT (row_number() OVER (ORDER BY u.code) - 1)::int AS place, u.unit_id, u.name, o.person_id AS secretary_id
FROM registration.org_unit AS u
JOIN registration.org_position AS o ON o.unit_id = u.unit_id AND o.type = 'SECRETARY'
WHERE u.level = 'DISTRICT';
CREATE UNIQUE INDEX ON bench_backlog.host (place);
CREATE INDEX ON bench_backlog.host (unit_id);

CREATE TABLE bench_backlog.subject (place int PRIMARY KEY, content text NOT NULL);
INSERT INTO bench_backlog.subject VALUES
  (0, 'Khảo sát chất lượng sinh hoạt chi đoàn trên địa bàn dân cư, làm việc với Ban Thường vụ.'),
  (1, 'Nắm tình hình tư tưởng thanh niên công nhân trong các khu công nghiệp.'),
  (2, 'Hướng dẫn xây dựng mô hình thanh niên khởi nghiệp từ nông nghiệp sạch.'),
  (3, 'Kiểm tra việc thu nộp đoàn phí và quản lý sổ đoàn viên.'),
  (4, 'Dự sinh hoạt chi đoàn trường học, trao đổi về công tác kết nạp đoàn viên mới.'),
  (5, 'Làm việc về đội hình thanh niên tình nguyện hè và an toàn đuối nước cho thiếu nhi.'),
  (6, 'Tìm hiểu khó khăn của cán bộ đoàn cơ sở kiêm nhiệm tại các xã vùng cao.'),
  (7, 'Giám sát việc sử dụng vốn vay ủy thác của Ngân hàng Chính sách xã hội.'),
  (8, 'Trao đổi về chuyển đổi số trong công tác đoàn, phần mềm quản lý đoàn viên.'),
  (9, 'Thăm và làm việc với các đội thanh niên xung kích phòng chống thiên tai.'),
  (10, 'Khảo sát đời sống thanh niên ngư dân, vận động bám biển và bảo vệ chủ quyền.');
