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
  pick: {
    units: 'Gõ tên đơn vị',
    people: 'Gõ tên cán bộ',
    districts: 'Huyện, thị, thành đoàn',
    suggested: 'Cán bộ của đơn vị',
    found: 'Kết quả tìm',
    searching: 'Đang tìm…',
    noUnit: 'Không có đơn vị nào tên như vậy',
    noPerson: 'Không có cán bộ nào tên như vậy',
  },
  reasonMissing: 'Hãy nêu lý do.',
};
