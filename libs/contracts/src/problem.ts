/**
 * Every refusal that a person or program can meet: stable code → HTTP status and Vietnamese words.
 * A text says what happened, that nothing is lost where that is in doubt, and what to do next.
 * `{name}` is filled from the facts of the refusal.
 */
export const PROBLEMS = {
  // the request itself
  BROKEN_JSON: [
    400,
    'Dữ liệu gửi lên không đọc được',
    'Nội dung không phải JSON hợp lệ. Chưa có gì được ghi nhận; hãy kiểm tra và gửi lại.',
  ],
  INVALID_INPUT: [
    400,
    'Dữ liệu chưa hợp lệ',
    'Một số ô chưa đúng. Chưa có gì được ghi nhận; hãy sửa các ô được nêu và gửi lại.',
  ],
  BROKEN_REQUEST: [
    400,
    'Yêu cầu không đọc được',
    'Yêu cầu gửi đến không đúng chuẩn HTTP và không được xử lý.',
  ],
  ADDRESS_TOO_LONG: [
    431,
    'Địa chỉ hoặc tiêu đề quá dài',
    'Địa chỉ hoặc tiêu đề của yêu cầu vượt quá giới hạn cho phép. Hãy rút gọn và gửi lại.',
  ],
  BODY_TOO_LARGE: [
    413,
    'Dữ liệu quá lớn',
    'Nội dung gửi lên vượt quá giới hạn cho phép. Hãy rút gọn và gửi lại.',
  ],
  UNSUPPORTED_MEDIA_TYPE: [
    415,
    'Kiểu dữ liệu không được hỗ trợ',
    'Hãy gửi nội dung dạng JSON (application/json).',
  ],
  METHOD_NOT_ALLOWED: [405, 'Thao tác không được hỗ trợ', 'Địa chỉ này không nhận thao tác đó.'],
  NOT_FOUND: [404, 'Không tìm thấy', 'Không có mục này, hoặc đồng chí không có quyền xem.'],
  IDEMPOTENCY_KEY_REQUIRED: [
    400,
    'Thiếu mã chống gửi trùng',
    'Mỗi thao tác ghi cần tiêu đề Idempotency-Key (8 đến 100 ký tự).',
  ],
  IDEMPOTENCY_KEY_REUSED: [
    422,
    'Mã chống gửi trùng đã dùng cho nội dung khác',
    'Mã này đã dùng cho một nội dung khác. Thao tác trước vẫn giữ nguyên; hãy dùng mã mới.',
  ],
  COMMAND_STILL_RUNNING: [
    409,
    'Thao tác đang được xử lý',
    'Thao tác với cùng mã đang chạy. Hãy đợi vài giây rồi gửi lại với đúng mã đó.',
  ],
  IF_MATCH_REQUIRED: [428, 'Thiếu phiên bản đã xem', 'Hãy gửi tiêu đề If-Match với phiên bản (ETag) đã xem.'],
  STALE_VERSION: [
    412,
    'Nội dung đã thay đổi',
    'Nội dung đã được người khác sửa sau khi đồng chí mở. Thay đổi của đồng chí chưa được ghi; hãy tải lại rồi làm tiếp.',
  ],
  RATE_LIMITED: [429, 'Gửi quá nhanh', 'Đã gửi quá nhiều yêu cầu. Hãy đợi {seconds} giây rồi thử lại.'],
  TEMPORARILY_UNAVAILABLE: [
    503,
    'Hệ thống tạm gián đoạn',
    'Chưa xử lý được ngay lúc này. Hãy gửi lại sau ít phút với đúng mã chống gửi trùng; thao tác sẽ không bị ghi hai lần.',
  ],
  INTERNAL: [
    500,
    'Lỗi hệ thống',
    'Đã xảy ra lỗi ngoài dự kiến và đã được ghi lại với mã {requestId}. Chưa có gì được ghi nhận.',
  ],

  // who is asking
  NOT_SIGNED_IN: [
    401,
    'Chưa đăng nhập',
    'Phiên làm việc không còn hiệu lực. Hãy đăng nhập lại; bản nháp vẫn được giữ.',
  ],
  WRONG_CREDENTIALS: [401, 'Đăng nhập không thành công', 'Tên đăng nhập hoặc mật khẩu không đúng.'],
  TOO_MANY_LOGINS: [429, 'Tạm khoá đăng nhập', 'Đã nhập sai nhiều lần. Hãy thử lại sau {seconds} giây.'],
  ORIGIN_REFUSED: [
    403,
    'Yêu cầu không đến từ trang này',
    'Yêu cầu bị từ chối vì không xuất phát từ hệ thống Đi Cơ Sở.',
  ],
  CSRF_TOKEN_INVALID: [
    403,
    'Mã xác nhận trang không đúng',
    'Trang đã mở quá lâu. Hãy tải lại trang rồi thực hiện lại.',
  ],
  FORBIDDEN: [403, 'Không có quyền', 'Chức vụ hiện nay của đồng chí không thực hiện được việc này. {who}'],
  INTERNAL_TOKEN_INVALID: [
    401,
    'Lời gọi nội bộ không hợp lệ',
    'Lời gọi giữa các dịch vụ không mang mã hợp lệ.',
  ],
  WEAK_PASSWORD: [422, 'Mật khẩu chưa đủ mạnh', 'Mật khẩu cần ít nhất 10 ký tự và khác mật khẩu cũ.'],

  // directory
  UNIT_NOT_VALID: [
    422,
    'Đơn vị không còn hiệu lực',
    'Đơn vị {unit} không hoạt động trong ngày {day}. Hãy chọn đơn vị đang hoạt động.',
  ],
  UNIT_CYCLE: [
    422,
    'Cây tổ chức không hợp lệ',
    'Đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.',
  ],
  UNIT_HAS_CHILDREN: [
    409,
    'Đơn vị còn đơn vị cấp dưới',
    'Hãy chuyển hoặc kết thúc các đơn vị cấp dưới trước khi kết thúc đơn vị này.',
  ],
  DUPLICATE_CODE: [409, 'Mã đã có', 'Mã {code} đã được dùng. Hãy chọn mã khác.'],
  DUPLICATE_USERNAME: [409, 'Tên đăng nhập đã có', 'Tên đăng nhập này đã được dùng. Hãy chọn tên khác.'],
  UNKNOWN_POSITION_TYPE: [
    422,
    'Chức vụ không có trong danh mục',
    'Chức vụ {type} không có trong danh mục chức vụ.',
  ],
  POSITION_LEVEL_MISMATCH: [
    422,
    'Chức vụ không thuộc cấp này',
    'Chức vụ này không dùng cho đơn vị thuộc cấp đã chọn.',
  ],
  END_BEFORE_START: [422, 'Ngày kết thúc trước ngày bắt đầu', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.'],
  ACCOUNT_CLOSED: [409, 'Tài khoản đã đóng', 'Tài khoản này đã đóng.'],
  ALREADY_ENDED: [409, 'Đã kết thúc', 'Mục này đã kết thúc từ trước.'],

  // registration
  PLAN_MISSING: [
    422,
    'Chưa có kế hoạch năm',
    'Chưa có kế hoạch đi cơ sở được ban hành cho năm {year}. Hãy liên hệ Ban Tổ chức – Kiểm tra.',
  ],
  PLAN_ALREADY_PUBLISHED: [
    409,
    'Kế hoạch đã ban hành',
    'Kế hoạch đã ban hành; chỉ sửa được bằng phiên bản mới.',
  ],
  DUPLICATE_PLAN: [409, 'Đã có kế hoạch cho năm này', 'Đơn vị đã có kế hoạch đi cơ sở năm {year}.'],
  ROUND_OUTSIDE_PLAN: [
    422,
    'Đợt không thuộc kế hoạch',
    'Ngày của đợt phải thuộc năm của kế hoạch và hạn đăng ký không sau ngày kết thúc đợt.',
  ],
  NOT_DRAFT: [
    409,
    'Không còn là bản nháp',
    'Đăng ký đang ở trạng thái “{state}” nên không sửa được. Hãy thu hồi trước nếu cần sửa.',
  ],
  ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Đăng ký đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  SUBMISSION_REFUSED: [
    422,
    'Chưa trình được',
    'Đăng ký còn lỗi. Bản nháp vẫn được giữ; hãy sửa các mục được nêu rồi trình lại.',
  ],
  ROUND_CLOSED: [422, 'Đợt không còn nhận đăng ký', 'Đợt {round} nhận đăng ký từ {opensOn} đến {closesOn}.'],
  DATES_OUTSIDE_ROUND: [422, 'Ngày đi nằm ngoài đợt', 'Đợt {round} từ {from} đến {to}.'],
  DATES_OUTSIDE_YEAR: [
    422,
    'Ngày đi ngoài năm kế hoạch',
    'Chuyến đi phải nằm trong năm {year} của kế hoạch.',
  ],
  PARTICIPANT_EXEMPT: [422, 'Cán bộ thuộc diện miễn', '{person} thuộc diện miễn thực hiện{when}.'],
  PARTICIPANT_UNKNOWN: [
    422,
    'Không có cán bộ này',
    'Một người tham gia không có trong danh sách cán bộ hoặc đã thôi công tác vào ngày đi.',
  ],
  PERSON_TWICE_ON_DAY: [422, 'Trùng lịch', '{person} đã có chuyến đi khác trong những ngày này{which}.'],
  DUPLICATE_PARTICIPANT: [422, 'Người tham gia bị lặp', 'Mỗi người chỉ ghi một lần trong danh sách.'],
  NO_HOST_UNIT: [422, 'Chưa chọn nơi đến', 'Hãy chọn ít nhất một đơn vị nơi đến.'],
  HOST_UNIT_UNSUITABLE: [
    422,
    'Không phải nơi đi cơ sở',
    '{unit} không phải nơi đến của chuyến đi cơ sở. Hãy chọn đơn vị cấp huyện, trực thuộc, cơ sở hoặc chi đoàn trong tỉnh.',
  ],
  ROUND_UNKNOWN: [
    422,
    'Đợt không thuộc kế hoạch',
    'Đợt đã chọn không thuộc kế hoạch năm {year}. Hãy chọn lại đợt, hoặc để trống nếu đi ngoài đợt.',
  ],
  TOPIC_UNKNOWN: [
    422,
    'Chuyên đề không thuộc kế hoạch',
    'Một chuyên đề đã chọn không thuộc kế hoạch năm {year}. Hãy bỏ hoặc chọn lại.',
  ],
  SUBMITTER_NOT_PARTICIPANT: [
    422,
    'Người đăng ký phải tham gia chuyến đi',
    'Người lập đăng ký phải có tên trong danh sách tham gia.',
  ],
  TRIP_STARTED: [409, 'Chuyến đi đã bắt đầu', 'Chuyến đi đã bắt đầu từ {from} nên không huỷ được.'],
  EXEMPTION_TOO_SHORT: [422, 'Chưa đủ điều kiện miễn', 'Học tập dài hạn phải từ 6 tháng trở lên.'],
  START_ON_DAY_OFF: [200, 'Bắt đầu vào ngày nghỉ', 'Ngày bắt đầu {day} là {name}.'],
  DAYS_OUTSIDE_WINDOW: [
    200,
    'Có ngày ngoài thời gian tính',
    'Chỉ {counted}/{days} ngày nằm trong thời gian tính {from} – {to}.',
  ],
  NO_TOPIC: [
    200,
    'Chưa chọn chuyên đề của kế hoạch',
    'Chuyến đi chưa gắn với chuyên đề nào của kế hoạch năm.',
  ],

  // approvals
  TASK_ALREADY_CLOSED: [
    409,
    'Việc này đã được giải quyết',
    'Việc này đã được {who} giải quyết lúc {at}. Quyết định của đồng chí không được ghi; không có gì bị mất.',
  ],
  TASK_STALE: [
    409,
    'Hồ sơ đã thay đổi',
    'Hồ sơ đã thay đổi sau khi đồng chí mở. Hãy xem lại bản mới rồi quyết định.',
  ],
  NOT_YOUR_TASK: [404, 'Không tìm thấy', 'Không có việc này trong hàng chờ của đồng chí.'],
  REASON_REQUIRED: [422, 'Thiếu lý do', 'Không phê duyệt cần nêu lý do; trả lại cần nêu nội dung cần sửa.'],
  PARTICIPANT_CANNOT_DECIDE: [
    403,
    'Không tự quyết định',
    'Người tham gia chuyến đi không quyết định về chuyến đi đó.',
  ],
  CHAIN_INVALID: [422, 'Quy trình chưa hợp lệ', 'Quy trình còn lỗi: {detail}'],
  CHAIN_PUBLISHED: [
    409,
    'Phiên bản đã ban hành',
    'Phiên bản đã ban hành không sửa được; hãy lập phiên bản mới.',
  ],
  INCIDENT_CLOSED: [409, 'Sự cố đã đóng', 'Sự cố này đã được giải quyết.'],
  NO_CHAIN: [
    422,
    'Chưa có quy trình duyệt',
    'Chưa có quy trình duyệt nào dùng cho hồ sơ này. Hãy báo quản trị viên.',
  ],

  VERDICT_NOT_ALLOWED: [
    422,
    'Không dùng được quyết định này',
    'Báo cáo chỉ được xác nhận hoặc trả lại để bổ sung, không có quyết định “Không duyệt”.',
  ],

  // trip-reporting
  TRIP_NOT_REPORTABLE: [
    422,
    'Chuyến đi không phải báo cáo',
    'Chuyến đi {number} đang ở trạng thái “{state}” nên không có báo cáo.',
  ],
  REPORT_BEFORE_END: [
    422,
    'Chuyến đi chưa kết thúc',
    'Chuyến đi kết thúc ngày {to}; báo cáo gửi được sau khi chuyến đi kết thúc. Bản nháp vẫn được giữ.',
  ],
  ACTUAL_DAYS_OUTSIDE_TRIP: [
    422,
    'Ngày đi thực tế nằm ngoài chuyến đã duyệt',
    'Chuyến đã duyệt từ {from} đến {to}. Ngày đi thêm cần một đăng ký khác.',
  ],
  ACTUAL_DAYS_OVERLAP: [422, 'Ngày đi thực tế bị lặp', 'Một buổi của {person} được ghi nhiều lần.'],
  TRAVELLER_NOT_PARTICIPANT: [
    422,
    'Không có trong chuyến đi',
    'Một người trong báo cáo không có tên trong danh sách tham gia chuyến đi.',
  ],
  DUTY_ALREADY_ANSWERED: [
    409,
    'Đã có báo cáo khác',
    '{person} đã được báo cáo trong {report}. Hãy bỏ người này khỏi báo cáo.',
  ],
  REPORT_INCOMPLETE: [
    422,
    'Báo cáo chưa đủ nội dung',
    'Còn mục chưa điền. Bản nháp vẫn được giữ; hãy điền các mục được nêu rồi gửi lại.',
  ],
  FINDING_WITHOUT_PLACE: [
    422,
    'Phát hiện chưa ghi địa điểm',
    'Hãy chọn đơn vị, địa bàn của phát hiện “{title}”.',
  ],
  RECOMMENDATION_WITHOUT_ADDRESSEE: [
    422,
    'Kiến nghị chưa ghi nơi nhận',
    'Hãy chọn nơi nhận của kiến nghị “{title}”.',
  ],
  MEETING_OUTSIDE_TRIP: [
    422,
    'Buổi sinh hoạt ngoài chuyến đi',
    'Ngày sinh hoạt chi đoàn phải nằm trong chuyến đi, từ {from} đến {to}.',
  ],
  REPORT_NOT_EDITABLE: [
    409,
    'Không sửa được báo cáo lúc này',
    'Báo cáo đang ở trạng thái “{state}” nên không sửa được.',
  ],
  REPORT_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Báo cáo đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  NOT_LATE: [
    409,
    'Báo cáo không trễ hạn',
    'Báo cáo của chuyến đi này không trễ hạn nên không cần chấp nhận lý do.',
  ],
  ALREADY_EXCUSED: [409, 'Đã chấp nhận lý do', 'Lý do trễ hạn của báo cáo này đã được chấp nhận.'],
  RECOMMENDATION_ANSWERED: [409, 'Kiến nghị đã được trả lời', 'Kiến nghị này đã được {who} trả lời.'],
  DATE_IN_FUTURE: [
    422,
    'Ngày chốt số liệu chưa đến',
    'Số liệu chỉ tính đến hôm nay, {today}. Hãy chọn ngày không sau hôm nay.',
  ],
  FILE_TYPE_REFUSED: [
    422,
    'Loại tệp không được nhận',
    'Chỉ nhận ảnh JPEG, PNG, WebP và tệp PDF, DOCX, XLSX. Loại tệp được xét theo nội dung, không theo tên.',
  ],
  FILE_TOO_LARGE: [413, 'Tệp quá lớn', 'Mỗi tệp tối đa {limit} MB. Chưa có gì được ghi nhận.'],
  FILE_BROKEN: [422, 'Tệp bị hỏng', 'Tệp không đọc được hoặc gửi lên chưa hết. Hãy chọn lại tệp và gửi lại.'],
  FILE_SUSPICIOUS: [
    422,
    'Tệp không an toàn',
    'Tệp chứa nội dung nén hoặc kích thước bất thường nên không được nhận.',
  ],
  TOO_MANY_FILES: [422, 'Quá nhiều tệp', 'Mỗi báo cáo tối đa {limit} tệp. Hãy bỏ bớt tệp cũ.'],
  STORAGE_UNAVAILABLE: [
    503,
    'Chưa lưu được tệp',
    'Kho tệp đang đầy hoặc tạm gián đoạn. Chưa có gì được ghi nhận; hãy gửi lại sau ít phút.',
  ],

  // clock
  CLOCK_BACKWARDS: [
    422,
    'Đồng hồ chỉ chạy tới',
    'Thời gian nghiệp vụ đang là {now}; chỉ chuyển được tới sau đó.',
  ],
  CLOCK_TOO_FAR: [422, 'Chuyển quá xa', 'Mỗi lần chỉ chuyển thời gian tới tối đa {days} ngày.'],
  CLOCK_FIXED: [
    409,
    'Không chỉnh được thời gian',
    'Hệ thống này chạy theo giờ thật; chỉ hệ thống thử nghiệm mới chuyển được thời gian.',
  ],

  // operations
  DEAD_MESSAGE_SETTLED: [409, 'Thư đã được xử lý', 'Thư này đã được phát lại hoặc cất đi.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export type ProblemFacts = Record<string, string | number>;

/** One thing wrong with one field: `pointer` is an RFC 6901 JSON pointer into the body (or `?name`, `:name`). */
export type FieldProblem = { pointer: string; code: string; detail: string };

/** RFC 9457 problem document. `code` is stable; texts may change. */
export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  requestId?: string;
  errors?: FieldProblem[];
} & Record<string, unknown>;

/** The typed refusal that domain code, use cases and doors throw. Nobody reads its message. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
    readonly errors?: FieldProblem[],
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

export function problemDocument(
  code: ProblemCode,
  facts: ProblemFacts = {},
  errors?: FieldProblem[],
): ProblemDocument {
  const [status, title] = PROBLEMS[code];
  return {
    type: `urn:dicoso:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail: problemText(code, facts),
    code,
    ...(errors && errors.length > 0 ? { errors } : {}),
  };
}

/** The Vietnamese sentence of a code, filled with facts. */
export function problemText(code: ProblemCode, facts: ProblemFacts = {}): string {
  return PROBLEMS[code][2].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')).trim();
}
