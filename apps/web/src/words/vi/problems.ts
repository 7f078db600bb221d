/** Refusals that have no words of the server, or whose words the page knows better. */
export default {
  OFFLINE: {
    title: 'Chưa nối được với máy chủ',
    detail: 'Có thể do mất mạng. Không có gì bị mất; hãy thử lại khi có mạng.',
  },
  TEMPORARILY_UNAVAILABLE: {
    title: 'Hệ thống đang bận hoặc đang khởi động lại',
    detail: 'Không có gì bị mất; hãy thử lại sau ít giây.',
  },
  INTERNAL: {
    title: 'Hệ thống gặp lỗi',
    detail: 'Lỗi đã được ghi lại. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống kèm mã yêu cầu.',
  },
  STALE_VERSION: {
    title: 'Nội dung đã được sửa ở nơi khác',
    detail: 'Trang đang hiện bản mới nhất. Hãy xem lại rồi làm lại việc vừa rồi.',
  },
} as const;
