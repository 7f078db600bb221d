export default {
  title: 'Kiểm tra, giám sát',
  sections: {
    label: 'Các phần của kiểm tra, giám sát',
    plans: 'Kế hoạch',
    schedule: 'Lịch',
    conclusions: 'Kết luận',
    actions: 'Khắc phục',
    requests: 'Yêu cầu báo cáo',
    documents: 'Văn bản',
    criteria: 'Bộ tiêu chí',
  },
};
