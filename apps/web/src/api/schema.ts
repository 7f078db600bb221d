/** Made by `npm run api-client` from the OpenAPI document; not to be edited. */
export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tôi là ai, có quyền gì
         * @description Mọi người đã đăng nhập.
         */
        get: operations["directory.current-session"];
        put?: never;
        /**
         * Đăng nhập
         * @description Ai cũng gọi được.
         */
        post: operations["directory.sign-in"];
        /**
         * Đăng xuất
         * @description Mọi người đã đăng nhập.
         */
        delete: operations["directory.sign-out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các phiên đang mở của tôi
         * @description Mọi người đã đăng nhập.
         */
        get: operations["directory.own-sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Kết thúc một phiên khác của tôi
         * @description Mọi người đã đăng nhập.
         */
        delete: operations["directory.end-own-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi mật khẩu; các phiên khác kết thúc
         * @description Mọi người đã đăng nhập.
         */
        post: operations["directory.change-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm đơn vị, không cần dấu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống, Trung ương Đoàn.
         */
        get: operations["directory.list-units"];
        put?: never;
        /**
         * Thêm đơn vị
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.add-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đơn vị với cấp trên và người giữ chức vụ
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống, Trung ương Đoàn. Phạm vi: Trung ương không thấy cá nhân.
         */
        get: operations["directory.get-unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa đơn vị
         * @description Dành cho: quản trị hệ thống.
         */
        patch: operations["directory.change-unit"];
        trace?: never;
    };
    "/api/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc đơn vị, có thể sáp nhập vào đơn vị khác
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.close-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/position-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh mục chức vụ
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống, Trung ương Đoàn.
         */
        get: operations["directory.list-position-types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm cán bộ, không cần dấu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống. Phạm vi: Thư điện tử được che, trừ của chính mình và với Ban Tổ chức – Kiểm tra.
         */
        get: operations["directory.list-people"];
        put?: never;
        /**
         * Thêm cán bộ
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.add-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một cán bộ với các chức vụ
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống. Phạm vi: Thư điện tử được che, trừ của chính mình và với Ban Tổ chức – Kiểm tra.
         */
        get: operations["directory.get-person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa cán bộ
         * @description Dành cho: quản trị hệ thống.
         */
        patch: operations["directory.change-person"];
        trace?: never;
    };
    "/api/people/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao chức vụ
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.add-position"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thôi giữ chức vụ
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.end-position"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phân công phụ trách đơn vị
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống.
         */
        get: operations["directory.list-charges"];
        put?: never;
        /**
         * Giao phụ trách đơn vị
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.add-charge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thôi phụ trách đơn vị
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.end-charge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ngày lễ và ngày làm bù
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống, Trung ương Đoàn.
         */
        get: operations["directory.get-calendar"];
        /**
         * Sửa ngày lễ và ngày làm bù
         * @description Dành cho: quản trị hệ thống.
         */
        put: operations["directory.change-calendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các tài khoản
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["directory.list-accounts"];
        put?: never;
        /**
         * Mở tài khoản
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.add-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đóng tài khoản; mọi phiên kết thúc ngay
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.close-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mở lại tài khoản
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.reopen-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đặt lại mật khẩu; mọi phiên kết thúc
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.reset-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký của mọi dịch vụ
         * @description Dành cho: quản trị hệ thống. Phạm vi: Chỉ loại, mã và thời điểm; không có nội dung hồ sơ.
         */
        get: operations["directory.list-audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kế hoạch đi cơ sở các năm
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống, Trung ương Đoàn. Phạm vi: Bản nháp chỉ Ban Tổ chức – Kiểm tra thấy.
         */
        get: operations["registration.list-plans"];
        put?: never;
        /**
         * Lập kế hoạch năm (bản nháp)
         * @description Dành cho: Ban Tổ chức – Kiểm tra.
         */
        post: operations["registration.add-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một kế hoạch năm
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống, Trung ương Đoàn.
         */
        get: operations["registration.get-plan"];
        /**
         * Sửa kế hoạch; đã ban hành thì thành phiên bản mới
         * @description Dành cho: Ban Tổ chức – Kiểm tra.
         */
        put: operations["registration.change-plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban hành kế hoạch năm
         * @description Dành cho: Ban Tổ chức – Kiểm tra.
         */
        post: operations["registration.publish-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đợt đi cơ sở
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống, Trung ương Đoàn.
         */
        get: operations["registration.list-rounds"];
        put?: never;
        /**
         * Thêm đợt
         * @description Dành cho: Ban Tổ chức – Kiểm tra.
         */
        post: operations["registration.add-round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sửa đợt
         * @description Dành cho: Ban Tổ chức – Kiểm tra.
         */
        put: operations["registration.change-round"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các trường hợp miễn thực hiện
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Ban Tổ chức – Kiểm tra và Ban Thường vụ thấy tất cả; người khác chỉ thấy của mình.
         */
        get: operations["registration.list-exemptions"];
        put?: never;
        /**
         * Ghi nhận miễn thực hiện
         * @description Dành cho: Ban Tổ chức – Kiểm tra.
         */
        post: operations["registration.grant-exemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc miễn trước hạn
         * @description Dành cho: Ban Tổ chức – Kiểm tra.
         */
        post: operations["registration.end-exemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các chuyến đến từng đơn vị theo tháng, kể cả đơn vị chưa có chuyến nào
         * @description Dành cho: cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: department: chuyến của ban tôi là trưởng, phó · host: đến đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh.
         */
        get: operations["registration.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/collisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những ngày có từ hai chuyến trở lên đến cùng một đơn vị
         * @description Dành cho: cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: department: chuyến của ban tôi là trưởng, phó · host: đến đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh.
         */
        get: operations["registration.collisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách đăng ký theo phạm vi được xem
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: own: của tôi · department: ban tôi (người thường chỉ thấy tên, ngày) · host: đến đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh.
         */
        get: operations["registration.list"];
        put?: never;
        /**
         * Lập đăng ký (bản nháp)
         * @description Dành cho: cán bộ.
         */
        post: operations["registration.save-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đăng ký
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Người tham gia, trưởng ban của người tham gia, đơn vị nơi đến, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["registration.get"];
        /**
         * Sửa bản nháp hoặc bản bị trả lại
         * @description Dành cho: cán bộ.
         */
        put: operations["registration.change-draft"];
        post?: never;
        /**
         * Xoá bản nháp chưa từng trình
         * @description Dành cho: cán bộ.
         */
        delete: operations["registration.delete-draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm tra trước khi trình: lỗi và cảnh báo
         * @description Dành cho: cán bộ.
         */
        post: operations["registration.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trình
         * @description Dành cho: cán bộ.
         */
        post: operations["registration.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thu hồi khi chưa có quyết định cuối
         * @description Dành cho: cán bộ.
         */
        post: operations["registration.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huỷ chuyến đã duyệt, trước ngày đi
         * @description Dành cho: cán bộ.
         */
        post: operations["registration.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Năm của tôi: chỉ tiêu, đã đăng ký, đã duyệt
         * @description Dành cho: cán bộ.
         */
        get: operations["registration.my-year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các báo cáo phải nộp
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: own: của tôi · department: ban tôi là trưởng, phó · host: về đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh.
         */
        get: operations["trip-reporting.list-duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một báo cáo phải nộp, với các lần nhắc
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: own: của tôi · department: ban tôi là trưởng, phó · host: về đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh.
         */
        get: operations["trip-reporting.get-duty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp nhận lý do nộp trễ
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Trưởng ban của cán bộ; của trưởng ban là Phó Bí thư Thường trực.
         */
        post: operations["trip-reporting.excuse-lateness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các báo cáo theo phạm vi được xem
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: own: của tôi · department: ban tôi là trưởng, phó · host: về đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh.
         */
        get: operations["trip-reporting.list-reports"];
        put?: never;
        /**
         * Lập báo cáo (bản nháp); viết được ngay trong chuyến đi
         * @description Dành cho: cán bộ.
         */
        post: operations["trip-reporting.save-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một báo cáo
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Bản nháp chỉ người viết thấy. Đã gửi: người tham gia, người xác nhận, trưởng ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["trip-reporting.get-report"];
        /**
         * Ghi bản nháp, bản bị trả lại hoặc bản đính chính
         * @description Dành cho: cán bộ.
         */
        put: operations["trip-reporting.change-report"];
        post?: never;
        /**
         * Xoá bản nháp chưa từng gửi
         * @description Dành cho: cán bộ.
         */
        delete: operations["trip-reporting.delete-report"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần gửi của báo cáo, đầy đủ nội dung từng lần
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        get: operations["trip-reporting.report-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi báo cáo
         * @description Dành cho: cán bộ.
         */
        post: operations["trip-reporting.submit-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mở bản đính chính của báo cáo đã xác nhận; ngày đã tính giữ nguyên đến khi bản mới được xác nhận
         * @description Dành cho: cán bộ.
         */
        post: operations["trip-reporting.correct-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/drop-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ bản đính chính, trở về bản đã xác nhận
         * @description Dành cho: cán bộ.
         */
        post: operations["trip-reporting.drop-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm một ảnh hoặc tệp vào bản đang viết
         * @description Dành cho: cán bộ.
         */
        post: operations["trip-reporting.add-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một ảnh hoặc tệp minh chứng
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như báo cáo của nó.
         */
        get: operations["trip-reporting.get-evidence"];
        /**
         * Sửa chú thích, dấu hiệu có người nhận ra được hoặc trẻ em
         * @description Dành cho: cán bộ.
         */
        put: operations["trip-reporting.change-evidence"];
        post?: never;
        /**
         * Bỏ một tệp khỏi bản đang viết
         * @description Dành cho: cán bộ.
         */
        delete: operations["trip-reporting.remove-evidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ảnh thu nhỏ của một ảnh minh chứng
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như báo cáo của nó.
         */
        get: operations["trip-reporting.preview-evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm trong phát hiện của các báo cáo đã xác nhận, không phân biệt dấu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Của tôi, ban tôi là trưởng, đơn vị tôi, địa bàn tôi phụ trách, hoặc toàn tỉnh.
         */
        get: operations["trip-reporting.search-findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất các phát hiện; tệp có người nhận ra được hoặc trẻ em không đi kèm
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như khi tìm.
         */
        get: operations["trip-reporting.export-findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/weak-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Địa bàn yếu đã được đánh dấu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như khi tìm phát hiện.
         */
        get: operations["trip-reporting.weak-areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kiến nghị: chờ tôi trả lời, của tôi, hoặc toàn tỉnh
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: to-answer: gửi đến tập thể tôi tham gia · own: trong báo cáo của tôi · province: toàn tỉnh.
         */
        get: operations["trip-reporting.list-recommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một kiến nghị
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Người viết báo cáo, nơi được kiến nghị, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["trip-reporting.get-recommendation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lời một kiến nghị
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Thường trực, Ban Thường vụ hoặc lãnh đạo ban được kiến nghị; kiến nghị với cấp uỷ, chính quyền do Ban Tổ chức – Kiểm tra ghi trả lời.
         */
        post: operations["trip-reporting.answer-recommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ngày của tôi: đã xác nhận, đã báo cáo, đã duyệt, dự kiến đến hết thời gian tính
         * @description Dành cho: cán bộ.
         */
        get: operations["trip-reporting.my-days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ ngày của một cán bộ, từng buổi
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Của tôi; ban tôi là trưởng; Ban Tổ chức – Kiểm tra, Ban Thường vụ: toàn tỉnh.
         */
        get: operations["trip-reporting.ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Từng cán bộ trong năm: ngày, hạn báo cáo, dự kiến
         * @description Dành cho: lãnh đạo ban, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Trưởng ban: ban mình; Ban Tổ chức – Kiểm tra, Ban Thường vụ: toàn tỉnh.
         */
        get: operations["trip-reporting.people-year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Báo cáo năm bằng lời, với số liệu kèm theo
         * @description Dành cho: lãnh đạo ban, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, Trung ương Đoàn. Phạm vi: Như thống kê; tên mô hình và kiến nghị chỉ dành cho người được xem toàn tỉnh.
         */
        get: operations["trip-reporting.statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu của năm kế hoạch tính đến một ngày
         * @description Dành cho: lãnh đạo ban, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, Trung ương Đoàn. Phạm vi: Chỉ con số, không có tên người. Trung ương chọn tỉnh bằng unitId.
         */
        get: operations["trip-reporting.statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Văn bản đã biết của tỉnh; tìm được theo mọi cách viết số, ký hiệu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ, đoàn viên trong tỉnh.
         */
        get: operations["inspections.list-documents"];
        put?: never;
        /**
         * Ghi một văn bản của nơi khác, hoặc của tỉnh đã ban hành trên giấy
         * @description Dành cho: cán bộ. Phạm vi: Ban Tổ chức – Kiểm tra, Văn phòng.
         */
        post: operations["inspections.record-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số, ký hiệu trong một đoạn chữ được hiểu thế nào
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ, đoàn viên trong tỉnh.
         */
        get: operations["inspections.parse-document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/number-registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ số văn bản: số cuối của mỗi loại trong kỳ
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ, đoàn viên trong tỉnh.
         */
        get: operations["inspections.list-number-registers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm một ảnh hoặc tệp
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Ai đang được ghi vào cuộc kiểm tra, việc khắc phục hoặc báo cáo có tệp này.
         */
        post: operations["inspections.add-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một ảnh hoặc tệp
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như cuộc kiểm tra, việc khắc phục hoặc báo cáo có tệp này.
         */
        get: operations["inspections.get-file"];
        put?: never;
        post?: never;
        /**
         * Bỏ một tệp
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Ai đang được ghi vào cuộc kiểm tra, việc khắc phục hoặc báo cáo có tệp này.
         */
        delete: operations["inspections.remove-file"];
        options?: never;
        head?: never;
        /**
         * Sửa chú thích của một tệp
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Ai đang được ghi vào cuộc kiểm tra, việc khắc phục hoặc báo cáo có tệp này.
         */
        patch: operations["inspections.change-file"];
        trace?: never;
    };
    "/api/inspection-files/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ảnh thu nhỏ của một ảnh
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như cuộc kiểm tra, việc khắc phục hoặc báo cáo có tệp này.
         */
        get: operations["inspections.preview-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các bộ tiêu chí, bản mới nhất trước
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Bộ đã ban hành: mọi cán bộ trong tỉnh. Bản nháp: người soạn, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["inspections.list-criteria-sets"];
        put?: never;
        /**
         * Lập bộ tiêu chí mới (bản nháp)
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban.
         */
        post: operations["inspections.create-criteria-set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một bộ tiêu chí với các tiêu chí
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Bộ đã ban hành: mọi cán bộ trong tỉnh. Bản nháp: người soạn, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["inspections.get-criteria-set"];
        /**
         * Ghi bản nháp của bộ tiêu chí
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban.
         */
        put: operations["inspections.change-criteria-set"];
        post?: never;
        /**
         * Xoá bản nháp của bộ tiêu chí
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban.
         */
        delete: operations["inspections.delete-criteria-set"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban hành bộ tiêu chí; từ đó không sửa được nữa
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban.
         */
        post: operations["inspections.publish-criteria-set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/new-edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mở bản nháp của lần ban hành tiếp theo, chép từ bản đang dùng
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban.
         */
        post: operations["inspections.new-criteria-edition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các kế hoạch kiểm tra, giám sát theo phạm vi được xem
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Ban Tổ chức – Kiểm tra, Ban Thường vụ: mọi kế hoạch. Trưởng, phó ban, người được giao duyệt: từ khi trình. Thành viên đoàn kiểm tra: từ khi trình. Cán bộ đơn vị được kiểm tra: từ khi ban hành.
         */
        get: operations["inspections.list-plans"];
        put?: never;
        /**
         * Lập kế hoạch kiểm tra, giám sát (bản nháp)
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Trưởng, phó ban: kế hoạch chuyên đề.
         */
        post: operations["inspections.create-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một kế hoạch kiểm tra, giám sát
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Ban Tổ chức – Kiểm tra, Ban Thường vụ: mọi kế hoạch. Trưởng, phó ban, người được giao duyệt: từ khi trình. Thành viên đoàn kiểm tra: từ khi trình. Cán bộ đơn vị được kiểm tra: từ khi ban hành.
         */
        get: operations["inspections.get-plan"];
        /**
         * Ghi bản nháp, bản bị trả lại hoặc bản điều chỉnh
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        put: operations["inspections.change-plan"];
        post?: never;
        /**
         * Xoá bản nháp chưa từng trình
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        delete: operations["inspections.delete-plan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần trình của kế hoạch, đầy đủ nội dung từng lần; mới nhất trước
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Ban Tổ chức – Kiểm tra, Ban Thường vụ: mọi kế hoạch. Trưởng, phó ban, người được giao duyệt: từ khi trình. Thành viên đoàn kiểm tra: từ khi trình. Cán bộ đơn vị được kiểm tra: từ khi ban hành.
         */
        get: operations["inspections.plan-revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trình Ban Thường vụ duyệt
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.submit-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thu hồi bản đã trình; có hiệu lực khi hệ thống duyệt xác nhận
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.withdraw-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban hành bản đã duyệt, lấy số văn bản
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.issue-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mở bản điều chỉnh; bản đã ban hành vẫn có hiệu lực đến khi ban hành bản mới
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.amend-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/drop-amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ bản điều chỉnh, trở về bản đã ban hành
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.drop-plan-amendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc đợt kiểm tra khi mọi cuộc đã có kết luận
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.close-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-plans/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huỷ kế hoạch, nêu lý do; các cuộc kiểm tra chưa xong cũng bị huỷ
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Người lập kế hoạch; Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.cancel-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch kiểm tra, giám sát
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra, người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ; cán bộ của đơn vị được kiểm tra: lịch và phần tự kiểm tra, kết quả của đoàn sau khi ban hành kết luận. team: đoàn tôi tham gia · unit: về đơn vị tôi · all: mọi cuộc được xem.
         */
        get: operations["inspections.list-visits"];
        put?: never;
        /**
         * Xếp lịch một cuộc kiểm tra trong thời gian của kế hoạch
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.schedule-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một cuộc kiểm tra
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra, người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ; cán bộ của đơn vị được kiểm tra: lịch và phần tự kiểm tra, kết quả của đoàn sau khi ban hành kết luận.
         */
        get: operations["inspections.get-visit"];
        /**
         * Đổi ngày, đoàn hoặc đơn vị của một cuộc kiểm tra chưa bắt đầu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        put: operations["inspections.move-visit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phiếu kiểm tra theo thứ tự làm việc: mục bị lưu ý lần trước đứng đầu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra, người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ; cán bộ của đơn vị được kiểm tra: lịch và phần tự kiểm tra, kết quả của đoàn sau khi ban hành kết luận.
         */
        get: operations["inspections.get-checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huỷ một cuộc kiểm tra chưa kết thúc
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.cancel-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đoàn bắt đầu kiểm tra; phần tự kiểm tra khoá lại
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.start-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc: tính điểm, ghi buổi có mặt, đặt hạn kết luận
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.finish-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mở lại để sửa phiếu, khi kết luận chưa được trình
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.reopen-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sửa buổi có mặt của người trong đoàn, đến khi ban hành kết luận
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.record-attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Đoàn ghi một hoặc nhiều mục; mục đã có người khác sửa được báo lại, các mục kia vẫn ghi
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        put: operations["inspections.save-answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/self-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Đơn vị ghi phần tự kiểm tra, trước khi đoàn bắt đầu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ của đơn vị; đơn vị không có cán bộ thì đơn vị cấp trên.
         */
        put: operations["inspections.save-self-answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/self-inspection/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đơn vị gửi kết quả tự kiểm tra cho đoàn
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.submit-self-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/self-inspection/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đơn vị lấy lại kết quả tự kiểm tra để sửa, trước khi đoàn bắt đầu
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.reopen-self-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các kết luận được xem
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra, Ban Tổ chức – Kiểm tra; đã trình: người được hỏi ý kiến, người lập kế hoạch, Ban Thường vụ; đã ban hành: cán bộ của đơn vị và cấp trên, người phụ trách địa bàn.
         */
        get: operations["inspections.list-conclusions"];
        put?: never;
        /**
         * Lập kết luận của một cuộc kiểm tra đã kết thúc (bản nháp)
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra của cuộc kiểm tra.
         */
        post: operations["inspections.save-conclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conclusions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một kết luận, các lần trình, ý kiến của đơn vị và việc khắc phục
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra, Ban Tổ chức – Kiểm tra; đã trình: người được hỏi ý kiến, người lập kế hoạch, Ban Thường vụ; đã ban hành: cán bộ của đơn vị và cấp trên, người phụ trách địa bàn.
         */
        get: operations["inspections.get-conclusion"];
        /**
         * Ghi bản nháp, bản bị trả lại hoặc đã thu hồi
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        put: operations["inspections.change-conclusion"];
        post?: never;
        /**
         * Xoá bản nháp chưa từng trình
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        delete: operations["inspections.delete-conclusion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-visits/{id}/conclusion-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nội dung gợi ý cho kết luận từ các mục được đánh dấu; chưa ghi gì
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra của cuộc kiểm tra.
         */
        get: operations["inspections.propose-conclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conclusions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trình Ban Thường vụ duyệt
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.submit-conclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conclusions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thu hồi khi chưa có quyết định
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        post: operations["inspections.withdraw-conclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conclusions/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban hành kết luận đã duyệt: lấy số, gửi đơn vị, giao việc khắc phục
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra, Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.issue-conclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conclusions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ý kiến của đơn vị được kiểm tra về kết luận; không sửa, không xoá được
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ đại diện của đơn vị được kiểm tra.
         */
        post: operations["inspections.answer-conclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/inspection-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần kiểm tra một đơn vị qua các năm, kết luận, việc khắc phục và thiếu sót lặp lại
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ của đơn vị và cấp trên, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ, đoàn kiểm tra của đơn vị.
         */
        get: operations["inspections.unit-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc khắc phục được xem, hạn sớm nhất trước
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Người phụ trách khắc phục, cán bộ của đơn vị và cấp trên, người phụ trách địa bàn, đoàn kiểm tra, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["inspections.list-corrective-actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một việc khắc phục với mọi bước đã qua
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Người phụ trách khắc phục, cán bộ của đơn vị và cấp trên, người phụ trách địa bàn, đoàn kiểm tra, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["inspections.get-corrective-action"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Báo cáo đã khắc phục
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Người phụ trách khắc phục, cán bộ đại diện của đơn vị.
         */
        post: operations["inspections.repair-action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác minh đã khắc phục và kết thúc
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Đoàn kiểm tra; đoàn không còn ai thì Ban Tổ chức – Kiểm tra. Không ai xác minh cho đơn vị mình.
         */
        post: operations["inspections.verify-action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Không chấp nhận báo cáo, yêu cầu khắc phục lại
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như khi xác minh.
         */
        post: operations["inspections.reopen-action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gia hạn khắc phục
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        post: operations["inspections.extend-action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao người khác của đơn vị phụ trách khắc phục
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ đại diện của đơn vị, người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        post: operations["inspections.change-action-owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các yêu cầu báo cáo, với số đơn vị đã gửi và còn thiếu
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        get: operations["inspections.list-desk-requests"];
        put?: never;
        /**
         * Lập yêu cầu báo cáo (bản nháp)
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.save-desk-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một yêu cầu báo cáo
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        get: operations["inspections.get-desk-request"];
        /**
         * Ghi bản nháp yêu cầu báo cáo
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        put: operations["inspections.change-desk-request"];
        post?: never;
        /**
         * Xoá bản nháp yêu cầu báo cáo
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        delete: operations["inspections.delete-desk-request"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-requests/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi yêu cầu báo cáo đến các đơn vị
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.send-desk-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-requests/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đôn đốc ngay các đơn vị chưa gửi; mỗi đơn vị mỗi ngày một lần
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.remind-desk-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc thu báo cáo; còn đơn vị chưa gửi thì phải ghi lý do
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.close-desk-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huỷ yêu cầu báo cáo đã gửi
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        post: operations["inspections.cancel-desk-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-requests/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Báo cáo của các đơn vị, đặt cạnh nhau theo từng câu hỏi
         * @description Dành cho: Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, lãnh đạo ban. Phạm vi: Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra.
         */
        get: operations["inspections.compare-desk-answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các báo cáo mà đơn vị được yêu cầu gửi
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ phụ trách của đơn vị được yêu cầu; bản đã gửi: người yêu cầu, Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ, người được phân công phụ trách đơn vị.
         */
        get: operations["inspections.list-desk-answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Báo cáo của một đơn vị
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ phụ trách của đơn vị được yêu cầu; bản đã gửi: người yêu cầu, Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ, người được phân công phụ trách đơn vị.
         */
        get: operations["inspections.get-desk-answer"];
        /**
         * Ghi bản nháp báo cáo của đơn vị
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ phụ trách của đơn vị được yêu cầu; bản đã gửi: người yêu cầu, Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ, người được phân công phụ trách đơn vị.
         */
        put: operations["inspections.write-desk-answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-answers/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần gửi báo cáo của đơn vị, đầy đủ nội dung từng lần
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ phụ trách của đơn vị được yêu cầu; bản đã gửi: người yêu cầu, Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ, người được phân công phụ trách đơn vị.
         */
        get: operations["inspections.desk-answer-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-answers/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi báo cáo của đơn vị
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ phụ trách của đơn vị được yêu cầu; bản đã gửi: người yêu cầu, Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ, người được phân công phụ trách đơn vị.
         */
        post: operations["inspections.submit-desk-answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-answers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lại báo cáo để đơn vị bổ sung
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Cán bộ phụ trách của đơn vị được yêu cầu; bản đã gửi: người yêu cầu, Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ, người được phân công phụ trách đơn vị.
         */
        post: operations["inspections.return-desk-answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chờ tôi duyệt
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Chỉ việc của chính mình.
         */
        get: operations["approvals.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số việc chờ tôi duyệt
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn.
         */
        get: operations["approvals.queue-count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một việc cần quyết định, với hồ sơ đầy đủ
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Chỉ người được giao.
         */
        get: operations["approvals.get-task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phê duyệt, không phê duyệt hoặc trả lại; báo cáo chỉ xác nhận hoặc trả lại
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Chỉ người được giao.
         */
        post: operations["approvals.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ đang ở đâu, ai giải quyết, lịch sử
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Người tham gia, người được giao, lãnh đạo ban của người trình, Ban Tổ chức – Kiểm tra, Ban Thường vụ.
         */
        get: operations["approvals.get-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quá trình duyệt của một đăng ký
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như trên.
         */
        get: operations["approvals.find-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quá trình xác nhận của một báo cáo
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như trên.
         */
        get: operations["approvals.find-report-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quá trình duyệt của một kế hoạch hoặc kết luận kiểm tra
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn. Phạm vi: Như trên.
         */
        get: operations["approvals.find-paper-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ai sẽ duyệt, vì sao, dự kiến khi nào
         * @description Dành cho: cán bộ. Phạm vi: Chỉ người trình hoặc người tham gia chuyến đi.
         */
        post: operations["approvals.preview-chain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các quy trình duyệt và phiên bản
         * @description Dành cho: cán bộ, cán bộ đơn vị nơi đến, lãnh đạo ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn, quản trị hệ thống. Phạm vi: Bản nháp chỉ quản trị hệ thống thấy.
         */
        get: operations["approvals.list-chains"];
        put?: never;
        /**
         * Lập phiên bản nháp của một quy trình
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["approvals.draft-chain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/{code}/versions/{number}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban hành phiên bản
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["approvals.publish-chain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sự cố của quy trình duyệt
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["approvals.list-incidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thử lại bước bị sự cố
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["approvals.retry-incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hộp thông báo của tôi
         * @description Mọi người đã đăng nhập. Phạm vi: Chỉ của chính mình.
         */
        get: operations["notifications.inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số thông báo chưa đọc
         * @description Mọi người đã đăng nhập.
         */
        get: operations["notifications.inbox-count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đánh dấu đã đọc
         * @description Mọi người đã đăng nhập.
         */
        post: operations["notifications.mark-read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/directory/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu vận hành của directory
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["directory.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/directory/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư chết của directory
         * @description Dành cho: quản trị hệ thống. Phạm vi: Không có nội dung hồ sơ.
         */
        get: operations["directory.dead-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/directory/dead-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phát lại cho riêng dịch vụ này
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.replay-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/directory/dead-messages/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cất đi, không phát lại
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["directory.archive-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/registration/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu vận hành của registration
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["registration.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/registration/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư chết của registration
         * @description Dành cho: quản trị hệ thống. Phạm vi: Không có nội dung hồ sơ.
         */
        get: operations["registration.dead-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/registration/dead-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phát lại cho riêng dịch vụ này
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["registration.replay-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/registration/dead-messages/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cất đi, không phát lại
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["registration.archive-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/trip-reporting/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu vận hành của trip-reporting
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["trip-reporting.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/trip-reporting/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư chết của trip-reporting
         * @description Dành cho: quản trị hệ thống. Phạm vi: Không có nội dung hồ sơ.
         */
        get: operations["trip-reporting.dead-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/trip-reporting/dead-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phát lại cho riêng dịch vụ này
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["trip-reporting.replay-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/trip-reporting/dead-messages/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cất đi, không phát lại
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["trip-reporting.archive-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/inspections/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu vận hành của inspections
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["inspections.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/inspections/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư chết của inspections
         * @description Dành cho: quản trị hệ thống. Phạm vi: Không có nội dung hồ sơ.
         */
        get: operations["inspections.dead-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/inspections/dead-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phát lại cho riêng dịch vụ này
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["inspections.replay-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/inspections/dead-messages/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cất đi, không phát lại
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["inspections.archive-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/approvals/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu vận hành của approvals
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["approvals.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/approvals/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư chết của approvals
         * @description Dành cho: quản trị hệ thống. Phạm vi: Không có nội dung hồ sơ.
         */
        get: operations["approvals.dead-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/approvals/dead-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phát lại cho riêng dịch vụ này
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["approvals.replay-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/approvals/dead-messages/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cất đi, không phát lại
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["approvals.archive-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notifications/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu vận hành của notifications
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["notifications.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notifications/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư chết của notifications
         * @description Dành cho: quản trị hệ thống. Phạm vi: Không có nội dung hồ sơ.
         */
        get: operations["notifications.dead-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notifications/dead-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phát lại cho riêng dịch vụ này
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["notifications.replay-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notifications/dead-messages/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cất đi, không phát lại
         * @description Dành cho: quản trị hệ thống.
         */
        post: operations["notifications.archive-dead-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước khi trình: số ngày, lỗi, cảnh báo, ai sẽ duyệt và dự kiến khi nào
         * @description Dành cho: cán bộ.
         */
        post: operations["gateway.preview-registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vận hành: mọi dịch vụ
         * @description Dành cho: quản trị hệ thống.
         */
        get: operations["gateway.operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dòng sự kiện (text/event-stream): hộp thông báo và hàng chờ của tôi thay đổi
         * @description Mọi người đã đăng nhập. Phạm vi: Chỉ của chính mình.
         */
        get: operations["gateway.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thời gian nghiệp vụ của hệ thống
         * @description Mọi người đã đăng nhập.
         */
        get: operations["gateway.clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chuyển thời gian nghiệp vụ tới một thời điểm (hệ thống thử nghiệm)
         * @description Dành cho: quản trị hệ thống. Phạm vi: Trả lời ngay; GET /api/clock cho biết khi nào xong. Lần chuyển đã xong được trả lời 200.
         */
        post: operations["gateway.move-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Tài liệu lỗi RFC 9457. `code` ổn định; lời văn có thể thay đổi. */
        Problem: {
            /** @example urn:dicoso:problem:not-found */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "BROKEN_JSON" | "INVALID_INPUT" | "BROKEN_REQUEST" | "ADDRESS_TOO_LONG" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "METHOD_NOT_ALLOWED" | "NOT_FOUND" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "COMMAND_STILL_RUNNING" | "IF_MATCH_REQUIRED" | "STALE_VERSION" | "RATE_LIMITED" | "TEMPORARILY_UNAVAILABLE" | "INTERNAL" | "NOT_SIGNED_IN" | "WRONG_CREDENTIALS" | "TOO_MANY_LOGINS" | "ORIGIN_REFUSED" | "CSRF_TOKEN_INVALID" | "FORBIDDEN" | "INTERNAL_TOKEN_INVALID" | "WEAK_PASSWORD" | "UNIT_NOT_VALID" | "UNIT_CYCLE" | "UNIT_HAS_CHILDREN" | "DUPLICATE_CODE" | "DUPLICATE_USERNAME" | "UNKNOWN_POSITION_TYPE" | "POSITION_LEVEL_MISMATCH" | "END_BEFORE_START" | "ACCOUNT_CLOSED" | "ALREADY_ENDED" | "PLAN_MISSING" | "PLAN_ALREADY_PUBLISHED" | "DUPLICATE_PLAN" | "ROUND_OUTSIDE_PLAN" | "NOT_DRAFT" | "ILLEGAL_MOVE" | "SUBMISSION_REFUSED" | "ROUND_CLOSED" | "DATES_OUTSIDE_ROUND" | "DATES_OUTSIDE_YEAR" | "PARTICIPANT_EXEMPT" | "PARTICIPANT_UNKNOWN" | "PERSON_TWICE_ON_DAY" | "DUPLICATE_PARTICIPANT" | "NO_HOST_UNIT" | "HOST_UNIT_UNSUITABLE" | "ROUND_UNKNOWN" | "TOPIC_UNKNOWN" | "SUBMITTER_NOT_PARTICIPANT" | "TRIP_STARTED" | "EXEMPTION_TOO_SHORT" | "TASK_ALREADY_CLOSED" | "TASK_STALE" | "NOT_YOUR_TASK" | "REASON_REQUIRED" | "PARTICIPANT_CANNOT_DECIDE" | "CHAIN_INVALID" | "CHAIN_PUBLISHED" | "INCIDENT_CLOSED" | "NO_CHAIN" | "VERDICT_NOT_ALLOWED" | "TRIP_NOT_REPORTABLE" | "REPORT_BEFORE_END" | "ACTUAL_DAYS_OUTSIDE_TRIP" | "ACTUAL_DAYS_OVERLAP" | "TRAVELLER_NOT_PARTICIPANT" | "DUTY_ALREADY_ANSWERED" | "REPORT_INCOMPLETE" | "FINDING_WITHOUT_PLACE" | "RECOMMENDATION_WITHOUT_ADDRESSEE" | "MEETING_OUTSIDE_TRIP" | "REPORT_NOT_EDITABLE" | "REPORT_ILLEGAL_MOVE" | "NOT_LATE" | "ALREADY_EXCUSED" | "RECOMMENDATION_ANSWERED" | "DATE_IN_FUTURE" | "NUMBER_ALREADY_USED" | "ISSUER_WITHOUT_SYMBOL" | "DOCUMENT_NUMBER_UNREADABLE" | "DOCUMENT_DATE_MISSING" | "DOCUMENT_NOT_OURS" | "TOO_MANY_INSPECTION_FILES" | "CRITERIA_INVALID" | "CRITERIA_PUBLISHED" | "CRITERIA_CODE_TAKEN" | "CRITERIA_DRAFT_EXISTS" | "CRITERIA_NOT_PUBLISHED" | "PLAN_NOT_EDITABLE" | "PLAN_ILLEGAL_MOVE" | "PLAN_INCOMPLETE" | "PLAN_DATES_INVALID" | "SUBJECT_INVALID" | "SUBJECT_WITHOUT_TEAM" | "TEAM_WITHOUT_LEADER" | "TEAM_WITHOUT_ORGANISATION" | "TEAM_PERSON_TWICE" | "TEAM_UNIT_NOT_SUBJECT" | "INSPECTOR_INVALID" | "INSPECTOR_OF_OWN_UNIT" | "VISIT_OUTSIDE_AMENDMENT" | "ROUND_WITHOUT_CONCLUSION" | "VISIT_PLAN_NOT_IN_FORCE" | "VISIT_OUTSIDE_PLAN" | "VISIT_TEAM_NOT_IN_PLAN" | "VISIT_UNIT_NOT_OF_TEAM" | "VISIT_METHOD_NOT_IN_PLAN" | "UNIT_ALREADY_VISITED" | "TEAM_ALREADY_ELSEWHERE" | "VISIT_BEFORE_ITS_DAY" | "VISIT_ILLEGAL_MOVE" | "VISIT_INCOMPLETE" | "EVIDENCE_MISSING" | "ANSWER_UNSUITABLE" | "SCORE_BEYOND_WEIGHT" | "ATTENDANCE_OUTSIDE_VISIT" | "ATTENDANCE_NOT_OF_TEAM" | "CONCLUSION_UNDER_WAY" | "SELF_INSPECTION_BEGUN" | "SELF_INSPECTION_CLOSED" | "SELF_INSPECTION_EMPTY" | "CONCLUSION_BEFORE_END" | "CONCLUSION_ON_CANCELLED" | "CONCLUSION_EXISTS" | "CONCLUSION_INCOMPLETE" | "CONCLUSION_NOT_EDITABLE" | "CONCLUSION_ILLEGAL_MOVE" | "ACTION_DUE_NOT_AHEAD" | "ACTION_DUE_PASSED" | "ACTION_OWNER_OUTSIDE_UNIT" | "ACTION_ITEM_UNKNOWN" | "ACTION_ILLEGAL_MOVE" | "ACTION_WITHOUT_VERIFICATION" | "REPAIR_WITHOUT_EVIDENCE" | "OWN_REPAIR" | "DESK_REQUEST_ILLEGAL_MOVE" | "DESK_REQUEST_INCOMPLETE" | "DESK_DUE_DAY_PAST" | "DESK_UNIT_UNSUITABLE" | "DESK_PLAN_UNSUITABLE" | "DESK_QUESTION_TWICE" | "DESK_QUESTION_UNKNOWN" | "DESK_ANSWERS_MISSING" | "DESK_NOTHING_MISSING" | "DESK_UNIT_NOT_ASKED" | "REMINDED_TODAY" | "DESK_ANSWER_ILLEGAL_MOVE" | "ANSWER_INCOMPLETE" | "FILE_TYPE_REFUSED" | "FILE_TOO_LARGE" | "FILE_BROKEN" | "FILE_SUSPICIOUS" | "TOO_MANY_FILES" | "STORAGE_UNAVAILABLE" | "CLOCK_BACKWARDS" | "CLOCK_TOO_FAR" | "CLOCK_FIXED" | "DEAD_MESSAGE_SETTLED";
            requestId?: string;
            errors?: {
                /** @description JSON pointer (RFC 6901), hoặc `?tên`, `:tên`. */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        ActionEvidence: {
            /** Format: uuid */
            attachmentId: string;
            version: number;
            name: string;
            mediaType: string;
            bytes: number;
            caption: string | null;
            uploadedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            uploadedAt: string;
        };
        ActionListItem: {
            /** Format: uuid */
            actionId: string;
            number: string;
            title: string;
            itemCode: string | null;
            state: components["schemas"]["CorrectiveActionState"];
            label: string;
            owner: components["schemas"]["PersonRef"] | null;
            /** Format: date */
            dueDay: string;
            overdue: boolean;
            version: number;
            unit: components["schemas"]["UnitRef"];
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            conclusionId: string;
            conclusionNumber: string;
            /** Format: date-time */
            openedAt: string;
            repairedAt: string | null;
            verifiedAt: string | null;
            repeats: number;
        };
        /** @enum {string} */
        ActionStepKind: "OPENED" | "REPAIRED" | "REOPENED" | "CLOSED" | "EXTENDED" | "OWNER_CHANGED";
        ActionSummary: {
            /** Format: uuid */
            actionId: string;
            number: string;
            title: string;
            itemCode: string | null;
            state: components["schemas"]["CorrectiveActionState"];
            label: string;
            owner: components["schemas"]["PersonRef"] | null;
            /** Format: date */
            dueDay: string;
            overdue: boolean;
        };
        /** @enum {string} */
        AnswerKind: "YES_NO" | "SCORE" | "NUMBER" | "TEXT" | "CHOICE";
        /** @enum {string} */
        AnswerKindInput: "YES_NO" | "SCORE" | "NUMBER" | "TEXT" | "CHOICE";
        AreaMonth: {
            month: number;
            approved: {
                trips: number;
                days: number;
            };
            waiting: {
                trips: number;
                days: number;
            };
        };
        AreaUnit: {
            /** Format: uuid */
            unitId: string;
            name: string;
            level: components["schemas"]["UnitLevel"];
            parentId: string | null;
            validTo: string | null;
            months: components["schemas"]["AreaMonth"][];
            approved: {
                trips: number;
                days: number;
            };
            waiting: {
                trips: number;
                days: number;
            };
            lastVisit: string | null;
        };
        AttendanceInputInput: {
            /** Format: uuid */
            personId: string;
            halves: {
                /** Format: date */
                day: string;
                /** @enum {string} */
                half: "am" | "pm";
            }[];
        }[];
        BranchMeetingFields: {
            /** Format: uuid */
            meetingId?: string;
            /** Format: uuid */
            unitId: string;
            /** @default null */
            branchName: string | null;
            /** Format: date */
            heldOn: string;
            /** @default null */
            members: number | null;
            /** @default null */
            present: number | null;
            /** @default null */
            content: string | null;
            /** @default null */
            rating: components["schemas"]["MeetingRating"] | null;
            /** @default null */
            remark: string | null;
        };
        BranchMeetingFieldsInput: {
            /** Format: uuid */
            meetingId?: string;
            /** Format: uuid */
            unitId: string;
            branchName?: string | null;
            /** Format: date */
            heldOn: string;
            /** @default null */
            members?: number | null;
            /** @default null */
            present?: number | null;
            content?: string | null;
            /** @default null */
            rating?: components["schemas"]["MeetingRatingInput"] | null;
            remark?: string | null;
        };
        BusinessTime: {
            /** Format: date-time */
            now: string;
            virtual: boolean;
            moving: boolean;
            move: components["schemas"]["ClockMove"] | null;
        };
        CalendarFacts: {
            /** Format: uuid */
            calendarId: string;
            code: string;
            version: number;
            holidays: {
                /** Format: date */
                day: string;
                name: string;
            }[];
            workingDays: string[];
            daysOff: string[];
        };
        /** @enum {string} */
        CaseKind: "REGISTRATION" | "REPORT" | "INSPECTION_PLAN" | "INSPECTION_CONCLUSION";
        /** @enum {string} */
        CaseKindInput: "REGISTRATION" | "REPORT" | "INSPECTION_PLAN" | "INSPECTION_CONCLUSION";
        CaseView: {
            /** Format: uuid */
            caseId: string;
            kind: components["schemas"]["CaseKind"];
            /** Format: uuid */
            subjectId: string;
            number: string;
            revision: number;
            version: number;
            /** @enum {string} */
            state: "OPEN" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "CANCELLED";
            chainCode: string | null;
            chainVersion: number | null;
            submitter: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            };
            steps: components["schemas"]["StepView"][];
            history: components["schemas"]["HistoryEntry"][];
            /** Format: date-time */
            openedAt: string;
            decidedAt: string | null;
            sentence: string;
        };
        ChainDefinition: {
            code: string;
            name: string;
            kind: components["schemas"]["CaseKind"];
            levels: components["schemas"]["UnitLevel"][];
            steps: components["schemas"]["ChainStep"][];
        };
        ChainDefinitionInput: {
            code: string;
            name: string;
            kind: components["schemas"]["CaseKindInput"];
            levels: components["schemas"]["UnitLevelInput"][];
            steps: components["schemas"]["ChainStepInput"][];
        };
        ChainStep: {
            name: string;
            resolver: components["schemas"]["StepResolver"];
            /**
             * @default ANY
             * @enum {string}
             */
            rule: "ANY" | "ALL";
            dueWorkingDays: number;
            /** @default 1 */
            remindWorkingDaysBefore: number;
            concerns: ("HOSTS" | "DATES" | "PARTICIPANTS" | "PURPOSE" | "TOPICS" | "CONTENT" | "CONTACT" | "ROUND")[];
            /** @default false */
            skipWithoutUnit: boolean;
        };
        ChainStepInput: {
            name: string;
            resolver: components["schemas"]["StepResolverInput"];
            /**
             * @default ANY
             * @enum {string}
             */
            rule?: "ANY" | "ALL";
            dueWorkingDays: number;
            /** @default 1 */
            remindWorkingDaysBefore?: number;
            concerns: ("HOSTS" | "DATES" | "PARTICIPANTS" | "PURPOSE" | "TOPICS" | "CONTENT" | "CONTACT" | "ROUND")[];
            /** @default false */
            skipWithoutUnit?: boolean;
        };
        ChainVersionView: {
            code: string;
            number: number;
            version: number;
            /** @enum {string} */
            state: "DRAFT" | "PUBLISHED";
            definition: components["schemas"]["ChainDefinition"];
            publishedAt: string | null;
        };
        Charge: {
            /** Format: uuid */
            chargeId: string;
            version: number;
            /** Format: uuid */
            personId: string;
            departmentId: string | null;
            /** Format: uuid */
            unitId: string;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        CheckResult: {
            days: number;
            countedDays: number;
            findings: components["schemas"]["Finding"][];
            submittable: boolean;
        };
        Checklist: {
            /** Format: uuid */
            visitId: string;
            version: number;
            state: components["schemas"]["VisitState"];
            selfInspection: components["schemas"]["SelfInspectionState"];
            items: components["schemas"]["ChecklistItemView"][];
            progress: {
                answered: number;
                total: number;
                score: number;
                maxScore: number;
            };
            actions: components["schemas"]["VisitAction"][];
        };
        ChecklistItemView: {
            itemCode: string;
            title: string;
            guidance: string | null;
            section: string;
            weight: number;
            evidenceRequired: boolean;
            /** @enum {string} */
            answerKind: "YES_NO" | "SCORE" | "NUMBER" | "TEXT" | "CHOICE";
            choices: {
                code: string;
                label: string;
                share: number;
            }[];
            version: number;
            self: {
                value: components["schemas"]["ChecklistValue"];
                notApplicable: boolean;
                note: string | null;
                files: {
                    /** Format: uuid */
                    attachmentId: string;
                    version: number;
                    name: string;
                    mediaType: string;
                    bytes: number;
                    image: boolean;
                    caption: string | null;
                    /** Format: date-time */
                    uploadedAt: string;
                }[];
            } | null;
            team: {
                value: components["schemas"]["ChecklistValue"];
                notApplicable: boolean;
                note: string | null;
                score: number | null;
                flagged: boolean;
                files: {
                    /** Format: uuid */
                    attachmentId: string;
                    version: number;
                    name: string;
                    mediaType: string;
                    bytes: number;
                    image: boolean;
                    caption: string | null;
                    /** Format: date-time */
                    uploadedAt: string;
                }[];
            } | null;
            lastTime: {
                /** Format: uuid */
                visitId: string;
                number: string;
                /** Format: date-time */
                finishedAt: string;
                value: components["schemas"]["ChecklistValue"];
                notApplicable: boolean;
                note: string | null;
                score: number | null;
            } | null;
            openActions: {
                /** Format: uuid */
                actionId: string;
                number: string;
                title: string;
                /** Format: date */
                dueDay: string;
            }[];
        };
        ChecklistValue: (boolean | number | string) | null;
        ChecklistValueInput: (boolean | number | string) | null;
        ClockMove: {
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            state: "RUNNING" | "DONE" | "FAILED";
            problem: string | null;
        };
        ComparedAnswer: {
            /** Format: uuid */
            answerId: string;
            version: number;
            unit: components["schemas"]["UnitRef"];
            state: components["schemas"]["DeskAnswerState"];
            label: string;
            late: boolean;
            firstSubmittedAt: string | null;
            submittedAt: string | null;
            remindedOn: string | null;
            answers: {
                code: string;
                text: string | null;
            }[];
            actions: ("RETURN" | "REMIND")[];
        };
        ConcludedPlan: {
            /** Format: uuid */
            planId: string;
            number: string;
            officialNumber: string | null;
            title: string;
        };
        ConcludedVisit: {
            /** Format: uuid */
            visitId: string;
            number: string;
            dates: components["schemas"]["TripDates"];
            team: {
                /** Format: uuid */
                teamId: string;
                name: string;
            };
            score: number | null;
            maxScore: number | null;
        };
        ConclusionActionFields: {
            title: string;
            /** @default null */
            detail: string | null;
            /** @default null */
            itemCode: string | null;
            /** @default null */
            ownerId: string | null;
            /** Format: date */
            dueDay: string;
        };
        ConclusionActionFieldsInput: {
            title: string;
            detail?: string | null;
            itemCode?: string | null;
            /** @default null */
            ownerId?: string | null;
            /** Format: date */
            dueDay: string;
        };
        ConclusionFields: {
            title: string;
            /** @default null */
            general: string | null;
            /** @default null */
            strengths: string | null;
            /** @default null */
            shortcomings: string | null;
            /** @default null */
            requests: string | null;
            /** @default null */
            rating: string | null;
            /** @default [] */
            actions: components["schemas"]["ConclusionActionFields"][];
        };
        ConclusionFieldsInput: {
            title: string;
            general?: string | null;
            strengths?: string | null;
            shortcomings?: string | null;
            requests?: string | null;
            rating?: string | null;
            actions?: components["schemas"]["ConclusionActionFieldsInput"][];
        };
        ConclusionListItem: {
            /** Format: uuid */
            conclusionId: string;
            number: string;
            version: number;
            revision: number;
            state: components["schemas"]["ConclusionState"];
            label: string;
            visit: components["schemas"]["ConcludedVisit"];
            plan: components["schemas"]["ConcludedPlan"];
            unit: components["schemas"]["UnitRef"];
            officialNumber: string | null;
            author: components["schemas"]["PersonRef"];
            dueAt: string | null;
            overdue: boolean;
            /** Format: date-time */
            createdAt: string;
            submittedAt: string | null;
            issuedAt: string | null;
            title: string;
        };
        /** @enum {string} */
        ConclusionState: "DRAFT" | "SUBMITTED" | "WITHDRAWING" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "APPROVED" | "ISSUED";
        ConclusionView: {
            /** Format: uuid */
            conclusionId: string;
            number: string;
            version: number;
            revision: number;
            state: components["schemas"]["ConclusionState"];
            label: string;
            visit: components["schemas"]["ConcludedVisit"];
            plan: components["schemas"]["ConcludedPlan"];
            unit: components["schemas"]["UnitRef"];
            fields: {
                title: string;
                /** @default null */
                general: string | null;
                /** @default null */
                strengths: string | null;
                /** @default null */
                shortcomings: string | null;
                /** @default null */
                requests: string | null;
                /** @default null */
                rating: string | null;
                actions: {
                    title: string;
                    /** @default null */
                    detail: string | null;
                    /** @default null */
                    itemCode: string | null;
                    /** @default null */
                    ownerId: string | null;
                    /** Format: date */
                    dueDay: string;
                    owner: components["schemas"]["PersonRef"] | null;
                    repeated: components["schemas"]["RepeatedFinding"] | null;
                }[];
            };
            officialNumber: string | null;
            documentId: string | null;
            author: components["schemas"]["PersonRef"];
            reason: string | null;
            dueAt: string | null;
            overdue: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            submittedAt: string | null;
            issuedAt: string | null;
            revisions: {
                revision: number;
                submittedBy: components["schemas"]["PersonRef"];
                /** Format: date-time */
                submittedAt: string;
                /** @enum {string} */
                outcome: "WAITING" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
                decidedBy: components["schemas"]["PersonRef"] | null;
                decidedAt: string | null;
                reason: string | null;
            }[];
            answers: {
                /** Format: uuid */
                answerId: string;
                content: string;
                by: components["schemas"]["PersonRef"];
                /** Format: date-time */
                at: string;
            }[];
            correctiveActions: components["schemas"]["ActionSummary"][];
            missing?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            actions: ("EDIT" | "DELETE" | "SUBMIT" | "WITHDRAW" | "ISSUE" | "ANSWER")[];
        };
        /** @enum {string} */
        CorrectiveActionState: "OPEN" | "REPAIRED" | "CLOSED";
        CorrectiveActionView: {
            /** Format: uuid */
            actionId: string;
            number: string;
            title: string;
            itemCode: string | null;
            state: components["schemas"]["CorrectiveActionState"];
            label: string;
            owner: components["schemas"]["PersonRef"] | null;
            /** Format: date */
            dueDay: string;
            overdue: boolean;
            version: number;
            unit: components["schemas"]["UnitRef"];
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            conclusionId: string;
            conclusionNumber: string;
            /** Format: date-time */
            openedAt: string;
            repairedAt: string | null;
            verifiedAt: string | null;
            repeats: number;
            /** Format: uuid */
            visitId: string;
            item: {
                code: string;
                title: string;
                evidenceRequired: boolean;
            } | null;
            detail: string | null;
            /** Format: date-time */
            dueAt: string;
            repair: string | null;
            repairedBy: components["schemas"]["PersonRef"] | null;
            verifiedBy: components["schemas"]["PersonRef"] | null;
            earlier: {
                /** Format: uuid */
                actionId: string;
                number: string;
                conclusionNumber: string;
                state: components["schemas"]["CorrectiveActionState"];
                /** Format: date-time */
                openedAt: string;
            }[];
            evidence: components["schemas"]["ActionEvidence"][];
            steps: {
                /** Format: uuid */
                stepId: string;
                kind: components["schemas"]["ActionStepKind"];
                label: string;
                text: string | null;
                by: components["schemas"]["PersonRef"] | null;
                /** Format: date-time */
                at: string;
            }[];
            actions: ("REPAIR" | "ADD_EVIDENCE" | "VERIFY" | "REOPEN" | "EXTEND" | "CHANGE_OWNER")[];
        };
        CriteriaChoice: {
            code: string;
            label: string;
            share: number;
        };
        CriteriaChoiceInput: {
            code: string;
            label: string;
            share: number;
        };
        CriteriaCodeInput: string;
        CriteriaFieldsInput: {
            title: string;
            items: components["schemas"]["CriteriaItemInput"][];
        };
        CriteriaItem: {
            code: string;
            section: string;
            title: string;
            /** @default null */
            guidance: string | null;
            weight: number;
            /** @default false */
            evidenceRequired: boolean;
            answerKind: components["schemas"]["AnswerKind"];
            /** @default [] */
            choices: components["schemas"]["CriteriaChoice"][];
        };
        CriteriaItemInput: {
            code: string;
            section: string;
            title: string;
            guidance?: string | null;
            weight: number;
            /** @default false */
            evidenceRequired?: boolean;
            answerKind: components["schemas"]["AnswerKindInput"];
            choices?: components["schemas"]["CriteriaChoiceInput"][];
        };
        CriteriaSetListItem: {
            /** Format: uuid */
            criteriaSetId: string;
            code: string;
            edition: number | null;
            title: string;
            version: number;
            state: components["schemas"]["CriteriaState"];
            label: string;
            latest: boolean;
            itemCount: number;
            total: number;
            publishedAt: string | null;
        };
        CriteriaSetRef: {
            /** Format: uuid */
            criteriaSetId: string;
            code: string;
            edition: number | null;
            title: string;
        };
        CriteriaSetView: {
            /** Format: uuid */
            criteriaSetId: string;
            code: string;
            edition: number | null;
            title: string;
            version: number;
            state: components["schemas"]["CriteriaState"];
            label: string;
            latest: boolean;
            itemCount: number;
            total: number;
            publishedAt: string | null;
            items: components["schemas"]["CriteriaItem"][];
            sections: {
                section: string;
                total: number;
            }[];
            createdBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            createdAt: string;
            missing?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            actions: ("EDIT" | "DELETE" | "PUBLISH" | "NEW_EDITION")[];
        };
        /** @enum {string} */
        CriteriaState: "DRAFT" | "PUBLISHED";
        /** @enum {string} */
        DaySource: "REPORT" | "INSPECTION";
        DeadMessage: {
            /** Format: uuid */
            deadMessageId: string;
            consumer: string;
            type: string | null;
            subject: string | null;
            errorCode: string;
            error: string;
            attempts: number;
            /** @enum {string} */
            state: "DEAD" | "REPLAYED" | "ARCHIVED";
            /** Format: date-time */
            receivedAt: string;
            settledAt: string | null;
        };
        DeskAnswerFieldsInput: {
            answers: {
                code: string;
                text: string;
            }[];
        };
        DeskAnswerListItem: {
            /** Format: uuid */
            answerId: string;
            version: number;
            unit: components["schemas"]["UnitRef"];
            state: components["schemas"]["DeskAnswerState"];
            label: string;
            late: boolean;
            firstSubmittedAt: string | null;
            submittedAt: string | null;
            remindedOn: string | null;
            request: {
                /** Format: uuid */
                requestId: string;
                number: string;
                title: string;
                state: components["schemas"]["DeskRequestState"];
                /** Format: date */
                dueDay: string;
                /** Format: date-time */
                dueAt: string;
            };
        };
        DeskAnswerRevision: {
            revision: number;
            answers: {
                code: string;
                text: string;
            }[];
            submittedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            submittedAt: string;
            returnedBy: components["schemas"]["PersonRef"] | null;
            returnedAt: string | null;
            reason: string | null;
        };
        /** @enum {string} */
        DeskAnswerState: "WAITING" | "DRAFT" | "SUBMITTED" | "RETURNED";
        DeskAnswerView: {
            /** Format: uuid */
            answerId: string;
            version: number;
            unit: components["schemas"]["UnitRef"];
            state: components["schemas"]["DeskAnswerState"];
            label: string;
            late: boolean;
            firstSubmittedAt: string | null;
            submittedAt: string | null;
            remindedOn: string | null;
            request: {
                /** Format: uuid */
                requestId: string;
                number: string;
                title: string;
                state: components["schemas"]["DeskRequestState"];
                /** Format: date */
                dueDay: string;
                /** Format: date-time */
                dueAt: string;
            };
            content: string;
            author: components["schemas"]["PersonRef"];
            questions: {
                code: string;
                title: string;
                /** @default true */
                required: boolean;
                answer: string | null;
            }[];
            revision: number;
            submittedBy: components["schemas"]["PersonRef"] | null;
            reason: string | null;
            missing?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            files: components["schemas"]["InspectionFile"][];
            actions: ("EDIT" | "SUBMIT" | "ADD_FILE" | "RETURN")[];
        };
        DeskCounts: {
            asked: number;
            in: number;
            missing: number;
            returned: number;
            late: number;
        };
        DeskQuestion: {
            code: string;
            title: string;
            /** @default true */
            required: boolean;
        };
        DeskQuestionInput: {
            code: string;
            title: string;
            /** @default true */
            required?: boolean;
        };
        DeskRequestFieldsInput: {
            title: string;
            content: string;
            questions?: components["schemas"]["DeskQuestionInput"][];
            /** @default [] */
            unitIds?: string[];
            /** Format: date */
            dueDay: string;
            /** @default null */
            planId?: string | null;
        };
        DeskRequestListItem: {
            /** Format: uuid */
            requestId: string;
            version: number;
            number: string | null;
            state: components["schemas"]["DeskRequestState"];
            label: string;
            title: string;
            /** Format: date */
            dueDay: string;
            overdue: boolean;
            plan: {
                /** Format: uuid */
                planId: string;
                number: string;
                officialNumber: string | null;
            } | null;
            author: components["schemas"]["PersonRef"];
            counts: components["schemas"]["DeskCounts"];
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
        };
        /** @enum {string} */
        DeskRequestState: "DRAFT" | "SENT" | "CLOSED" | "CANCELLED";
        DeskRequestView: {
            /** Format: uuid */
            requestId: string;
            version: number;
            number: string | null;
            state: components["schemas"]["DeskRequestState"];
            label: string;
            title: string;
            /** Format: date */
            dueDay: string;
            overdue: boolean;
            plan: {
                /** Format: uuid */
                planId: string;
                number: string;
                officialNumber: string | null;
            } | null;
            author: components["schemas"]["PersonRef"];
            counts: components["schemas"]["DeskCounts"];
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            content: string;
            questions: components["schemas"]["DeskQuestion"][];
            units: components["schemas"]["UnitRef"][];
            /** Format: date-time */
            dueAt: string;
            closedAt: string | null;
            reason: string | null;
            missing?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            warnings: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            actions: ("EDIT" | "DELETE" | "SEND" | "REMIND" | "CLOSE" | "CANCEL")[];
        };
        Difference: {
            field: string;
            label: string;
            before: string;
            after: string;
        };
        /** @enum {string} */
        DocumentKind: "PLAN" | "DECISION" | "GUIDELINE" | "SCHEME" | "OFFICIAL_LETTER" | "REPORT" | "CONCLUSION" | "NOTICE" | "DIRECTIVE" | "RESOLUTION" | "PROGRAMME" | "PROPOSAL" | "INVITATION" | "MINUTES" | "REGULATION" | "RULE" | "DECREE" | "CIRCULAR";
        DocumentView: {
            /** Format: uuid */
            documentId: string;
            canonical: string;
            number: number;
            kind: components["schemas"]["DocumentKind"] | null;
            kindLabel: string | null;
            issuer: string | null;
            issuerName: string | null;
            issuerUnit: components["schemas"]["UnitRef"] | null;
            department: string | null;
            period: string | null;
            issuedOn: string | null;
            abstract: string;
            subject: string | null;
            subjectId: string | null;
            createdBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            createdAt: string;
        };
        Duty: {
            /** Format: uuid */
            dutyId: string;
            version: number;
            /** Format: uuid */
            registrationId: string;
            number: string;
            /** Format: uuid */
            planId: string;
            person: components["schemas"]["PersonRef"];
            hostUnits: components["schemas"]["UnitRef"][];
            topics: {
                /** Format: uuid */
                topicId: string;
                name: string;
            }[];
            dates: components["schemas"]["TripDates"];
            days: number;
            state: components["schemas"]["DutyState"];
            label: string;
            /** Format: date */
            dueDay: string;
            /** Format: date-time */
            dueAt: string;
            calendarVersion: number | null;
            reportId: string | null;
            firstSubmittedAt: string | null;
            late: boolean;
            excused: {
                by: components["schemas"]["PersonRef"];
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
            actions: ("REPORT" | "EXCUSE")[];
        };
        DutyReminder: {
            /** @enum {string} */
            kind: "OPENS" | "DUE_SOON" | "OVERDUE" | "WEEKLY";
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            state: "PENDING" | "FIRED" | "SKIPPED" | "CANCELLED";
            settledAt: string | null;
        };
        /** @enum {string} */
        DutyState: "SCHEDULED" | "OPEN" | "OVERDUE" | "SUBMITTED" | "RETURNED" | "VERIFIED" | "CANCELLED";
        Evidence: {
            /** Format: uuid */
            evidenceId: string;
            version: number;
            /** Format: uuid */
            reportId: string;
            name: string;
            mediaType: string;
            bytes: number;
            image: boolean;
            caption: string | null;
            peopleRecognisable: boolean;
            minors: boolean;
            /** Format: date-time */
            uploadedAt: string;
        };
        EvidenceFieldsInput: {
            caption?: string | null;
            peopleRecognisable: boolean;
            minors: boolean;
        };
        Exemption: {
            /** Format: uuid */
            exemptionId: string;
            version: number;
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            personId: string;
            kind: components["schemas"]["ExemptionKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            document: string | null;
            endedOn: string | null;
        };
        /** @enum {string} */
        ExemptionKind: "LONG_TERM_STUDY" | "LONG_SICK_LEAVE" | "MATERNITY_LEAVE";
        /** @enum {string} */
        ExemptionKindInput: "LONG_TERM_STUDY" | "LONG_SICK_LEAVE" | "MATERNITY_LEAVE";
        /** @enum {string} */
        FileOwner: "VISIT" | "SELF" | "ACTION" | "DESK_ANSWER";
        Finding: {
            /** @enum {string} */
            severity: "ERROR" | "WARNING";
            /** @enum {string} */
            code: "BROKEN_JSON" | "INVALID_INPUT" | "BROKEN_REQUEST" | "ADDRESS_TOO_LONG" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "METHOD_NOT_ALLOWED" | "NOT_FOUND" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "COMMAND_STILL_RUNNING" | "IF_MATCH_REQUIRED" | "STALE_VERSION" | "RATE_LIMITED" | "TEMPORARILY_UNAVAILABLE" | "INTERNAL" | "NOT_SIGNED_IN" | "WRONG_CREDENTIALS" | "TOO_MANY_LOGINS" | "ORIGIN_REFUSED" | "CSRF_TOKEN_INVALID" | "FORBIDDEN" | "INTERNAL_TOKEN_INVALID" | "WEAK_PASSWORD" | "UNIT_NOT_VALID" | "UNIT_CYCLE" | "UNIT_HAS_CHILDREN" | "DUPLICATE_CODE" | "DUPLICATE_USERNAME" | "UNKNOWN_POSITION_TYPE" | "POSITION_LEVEL_MISMATCH" | "END_BEFORE_START" | "ACCOUNT_CLOSED" | "ALREADY_ENDED" | "PLAN_MISSING" | "PLAN_ALREADY_PUBLISHED" | "DUPLICATE_PLAN" | "ROUND_OUTSIDE_PLAN" | "NOT_DRAFT" | "ILLEGAL_MOVE" | "SUBMISSION_REFUSED" | "ROUND_CLOSED" | "DATES_OUTSIDE_ROUND" | "DATES_OUTSIDE_YEAR" | "PARTICIPANT_EXEMPT" | "PARTICIPANT_UNKNOWN" | "PERSON_TWICE_ON_DAY" | "DUPLICATE_PARTICIPANT" | "NO_HOST_UNIT" | "HOST_UNIT_UNSUITABLE" | "ROUND_UNKNOWN" | "TOPIC_UNKNOWN" | "SUBMITTER_NOT_PARTICIPANT" | "TRIP_STARTED" | "EXEMPTION_TOO_SHORT" | "START_ON_DAY_OFF" | "DAYS_OUTSIDE_WINDOW" | "NO_TOPIC" | "TASK_ALREADY_CLOSED" | "TASK_STALE" | "NOT_YOUR_TASK" | "REASON_REQUIRED" | "PARTICIPANT_CANNOT_DECIDE" | "CHAIN_INVALID" | "CHAIN_PUBLISHED" | "INCIDENT_CLOSED" | "NO_CHAIN" | "VERDICT_NOT_ALLOWED" | "TRIP_NOT_REPORTABLE" | "REPORT_BEFORE_END" | "ACTUAL_DAYS_OUTSIDE_TRIP" | "ACTUAL_DAYS_OVERLAP" | "TRAVELLER_NOT_PARTICIPANT" | "DUTY_ALREADY_ANSWERED" | "REPORT_INCOMPLETE" | "FINDING_WITHOUT_PLACE" | "RECOMMENDATION_WITHOUT_ADDRESSEE" | "MEETING_OUTSIDE_TRIP" | "REPORT_NOT_EDITABLE" | "REPORT_ILLEGAL_MOVE" | "NOT_LATE" | "ALREADY_EXCUSED" | "RECOMMENDATION_ANSWERED" | "DATE_IN_FUTURE" | "NUMBER_ALREADY_USED" | "ISSUER_WITHOUT_SYMBOL" | "DOCUMENT_NUMBER_UNREADABLE" | "DOCUMENT_DATE_MISSING" | "DOCUMENT_NOT_OURS" | "TOO_MANY_INSPECTION_FILES" | "CRITERIA_INVALID" | "CRITERIA_PUBLISHED" | "CRITERIA_CODE_TAKEN" | "CRITERIA_DRAFT_EXISTS" | "CRITERIA_NOT_PUBLISHED" | "PLAN_NOT_EDITABLE" | "PLAN_ILLEGAL_MOVE" | "PLAN_INCOMPLETE" | "PLAN_DATES_INVALID" | "SUBJECT_INVALID" | "SUBJECT_WITHOUT_TEAM" | "TEAM_WITHOUT_LEADER" | "TEAM_WITHOUT_ORGANISATION" | "TEAM_PERSON_TWICE" | "TEAM_UNIT_NOT_SUBJECT" | "INSPECTOR_INVALID" | "INSPECTOR_OF_OWN_UNIT" | "VISIT_OUTSIDE_AMENDMENT" | "ROUND_WITHOUT_CONCLUSION" | "VISIT_PLAN_NOT_IN_FORCE" | "VISIT_OUTSIDE_PLAN" | "VISIT_TEAM_NOT_IN_PLAN" | "VISIT_UNIT_NOT_OF_TEAM" | "VISIT_METHOD_NOT_IN_PLAN" | "UNIT_ALREADY_VISITED" | "TEAM_ALREADY_ELSEWHERE" | "VISIT_BEFORE_ITS_DAY" | "VISIT_ILLEGAL_MOVE" | "VISIT_INCOMPLETE" | "EVIDENCE_MISSING" | "ANSWER_UNSUITABLE" | "SCORE_BEYOND_WEIGHT" | "ATTENDANCE_OUTSIDE_VISIT" | "ATTENDANCE_NOT_OF_TEAM" | "CONCLUSION_UNDER_WAY" | "SELF_INSPECTION_BEGUN" | "SELF_INSPECTION_CLOSED" | "SELF_INSPECTION_EMPTY" | "CONCLUSION_BEFORE_END" | "CONCLUSION_ON_CANCELLED" | "CONCLUSION_EXISTS" | "CONCLUSION_INCOMPLETE" | "CONCLUSION_NOT_EDITABLE" | "CONCLUSION_ILLEGAL_MOVE" | "ACTION_DUE_NOT_AHEAD" | "ACTION_DUE_PASSED" | "ACTION_OWNER_OUTSIDE_UNIT" | "ACTION_ITEM_UNKNOWN" | "ACTION_ILLEGAL_MOVE" | "ACTION_WITHOUT_VERIFICATION" | "REPAIR_WITHOUT_EVIDENCE" | "OWN_REPAIR" | "DESK_REQUEST_ILLEGAL_MOVE" | "DESK_REQUEST_INCOMPLETE" | "DESK_DUE_DAY_PAST" | "DESK_UNIT_UNSUITABLE" | "DESK_PLAN_UNSUITABLE" | "DESK_QUESTION_TWICE" | "DESK_QUESTION_UNKNOWN" | "DESK_ANSWERS_MISSING" | "DESK_NOTHING_MISSING" | "DESK_UNIT_NOT_ASKED" | "REMINDED_TODAY" | "DESK_ANSWER_ILLEGAL_MOVE" | "ANSWER_INCOMPLETE" | "FILE_TYPE_REFUSED" | "FILE_TOO_LARGE" | "FILE_BROKEN" | "FILE_SUSPICIOUS" | "TOO_MANY_FILES" | "STORAGE_UNAVAILABLE" | "CLOCK_BACKWARDS" | "CLOCK_TOO_FAR" | "CLOCK_FIXED" | "DEAD_MESSAGE_SETTLED";
            pointer: string;
            detail: string;
        };
        FindingFields: {
            /** Format: uuid */
            findingId?: string;
            kind: components["schemas"]["FindingKind"];
            title: string;
            /** @default null */
            detail: string | null;
            /** @default null */
            unitId: string | null;
            /** @default null */
            place: string | null;
            /** @default null */
            field: string | null;
            /** @default null */
            topicId: string | null;
            /** @default null */
            addressee: components["schemas"]["RecommendationAddressee"] | null;
            /** @default null */
            addresseeUnitId: string | null;
        };
        FindingFieldsInput: {
            /** Format: uuid */
            findingId?: string;
            kind: components["schemas"]["FindingKindInput"];
            title: string;
            detail?: string | null;
            /** @default null */
            unitId?: string | null;
            place?: string | null;
            field?: string | null;
            /** @default null */
            topicId?: string | null;
            /** @default null */
            addressee?: components["schemas"]["RecommendationAddresseeInput"] | null;
            /** @default null */
            addresseeUnitId?: string | null;
        };
        /** @enum {string} */
        FindingKind: "GOOD_PRACTICE" | "DIFFICULTY" | "YOUTH_CONCERN" | "WEAK_AREA" | "RECOMMENDATION";
        /** @enum {string} */
        FindingKindInput: "GOOD_PRACTICE" | "DIFFICULTY" | "YOUTH_CONCERN" | "WEAK_AREA" | "RECOMMENDATION";
        FindingView: {
            /** Format: uuid */
            findingId: string;
            kind: components["schemas"]["FindingKind"];
            kindLabel: string;
            title: string;
            detail: string | null;
            unit: components["schemas"]["UnitRef"] | null;
            place: string | null;
            field: string | null;
            topic: {
                /** Format: uuid */
                topicId: string;
                name: string;
            } | null;
            addressee: components["schemas"]["RecommendationAddressee"] | null;
            addresseeUnit: components["schemas"]["UnitRef"] | null;
        };
        FoundFinding: {
            /** Format: uuid */
            findingId: string;
            kind: components["schemas"]["FindingKind"];
            kindLabel: string;
            title: string;
            detail: string | null;
            unit: components["schemas"]["UnitRef"] | null;
            place: string | null;
            field: string | null;
            topic: {
                /** Format: uuid */
                topicId: string;
                name: string;
            } | null;
            addressee: components["schemas"]["RecommendationAddressee"] | null;
            addresseeUnit: components["schemas"]["UnitRef"] | null;
            /** Format: uuid */
            reportId: string;
            reportNumber: string;
            year: number;
            /** Format: date */
            foundOn: string;
            authors: components["schemas"]["PersonRef"][];
        };
        HistoryEntry: {
            seq: number;
            /** Format: date-time */
            at: string;
            kind: string;
            actor: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            } | null;
            text: string;
            note: string | null;
            hash: string;
        };
        InboxItem: {
            /** Format: uuid */
            notificationId: string;
            seq: number;
            kind: components["schemas"]["NotificationKind"];
            title: string;
            text: string;
            link: string | null;
            /** Format: uuid */
            subjectId: string;
            /** Format: date-time */
            at: string;
            readAt: string | null;
        };
        Incident: {
            /** Format: uuid */
            incidentId: string;
            /** Format: uuid */
            caseId: string;
            number: string;
            code: string;
            detail: string;
            /** @enum {string} */
            state: "OPEN" | "CLOSED";
            /** Format: date-time */
            openedAt: string;
            closedAt: string | null;
            attempts: number;
        };
        InspectionFile: {
            /** Format: uuid */
            attachmentId: string;
            version: number;
            owner: components["schemas"]["FileOwner"];
            /** Format: uuid */
            ownerId: string;
            itemCode: string | null;
            name: string;
            mediaType: string;
            bytes: number;
            image: boolean;
            caption: string | null;
            uploadedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            uploadedAt: string;
        };
        /** @enum {string} */
        InspectionPlanAction: "EDIT" | "DELETE" | "SUBMIT" | "WITHDRAW" | "ISSUE" | "AMEND" | "DROP_AMENDMENT" | "CLOSE" | "CANCEL" | "SCHEDULE";
        InspectionPlanContent: {
            revision: number;
            title: string;
            form: components["schemas"]["PlanForm"];
            formLabel: string;
            kind: components["schemas"]["PlanKind"];
            kindLabel: string;
            half: (1 | 2) | null;
            topic: string | null;
            year: number;
            legalBasis: {
                text: string;
                canonical: string | null;
                warnings: string[];
            }[];
            subjects: components["schemas"]["UnitRef"][];
            content: string | null;
            dates: components["schemas"]["TripDates"];
            days: number;
            method: components["schemas"]["PlanMethod"];
            methodLabel: string;
            conclusionDays: number;
            criteriaSet: components["schemas"]["CriteriaSetRef"] | null;
            teams: components["schemas"]["InspectionTeam"][];
        };
        InspectionPlanFieldsInput: {
            title: string;
            form: components["schemas"]["PlanFormInput"];
            kind: components["schemas"]["PlanKindInput"];
            /** @default null */
            half?: (1 | 2) | null;
            topic?: string | null;
            year: number;
            legalBasis?: string[];
            /** @default [] */
            subjectUnitIds?: string[];
            content?: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            method: components["schemas"]["PlanMethodInput"];
            /** @default 10 */
            conclusionDays?: number;
            /** @default null */
            criteriaSetId?: string | null;
            teams?: components["schemas"]["TeamFieldsInput"][];
        };
        InspectionPlanListItem: {
            /** Format: uuid */
            planId: string;
            number: string;
            version: number;
            state: components["schemas"]["InspectionPlanState"];
            label: string;
            revision: number;
            issuedRevision: number | null;
            officialNumber: string | null;
            author: components["schemas"]["PersonRef"];
            issuedAt: string | null;
            title: string;
            form: components["schemas"]["PlanForm"];
            formLabel: string;
            kind: components["schemas"]["PlanKind"];
            kindLabel: string;
            year: number;
            dates: components["schemas"]["TripDates"];
            subjects: components["schemas"]["UnitRef"][];
            teamCount: number;
        };
        InspectionPlanRevision: {
            content: components["schemas"]["InspectionPlanContent"];
            submittedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            submittedAt: string;
            /** @enum {string} */
            outcome: "WAITING" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
            decidedBy: components["schemas"]["PersonRef"] | null;
            decidedAt: string | null;
            reason: string | null;
            officialNumber: string | null;
            documentId: string | null;
            issuedAt: string | null;
        };
        /** @enum {string} */
        InspectionPlanState: "DRAFT" | "SUBMITTED" | "WITHDRAWING" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "APPROVED" | "ISSUED" | "AMENDING" | "CLOSED" | "CANCELLED";
        InspectionPlanView: {
            /** Format: uuid */
            planId: string;
            number: string;
            version: number;
            state: components["schemas"]["InspectionPlanState"];
            label: string;
            revision: number;
            issuedRevision: number | null;
            officialNumber: string | null;
            documentId: string | null;
            author: components["schemas"]["PersonRef"];
            shown: components["schemas"]["InspectionPlanContent"];
            earlier: components["schemas"]["InspectionPlanContent"] | null;
            changed: string[];
            warnings: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            missing?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            issuedAt: string | null;
            closedAt: string | null;
            actions: components["schemas"]["InspectionPlanAction"][];
        };
        InspectionTeam: {
            /** Format: uuid */
            teamId: string;
            name: string;
            kind: components["schemas"]["TeamKind"];
            kindLabel: string;
            leaderOrganisation: string | null;
            leaderName: string | null;
            leader: components["schemas"]["PersonRef"] | null;
            secretary: components["schemas"]["PersonRef"] | null;
            members: components["schemas"]["PersonRef"][];
            units: components["schemas"]["UnitRef"][];
        };
        LedgerEntry: {
            /** Format: uuid */
            entryId: string;
            /** Format: date */
            day: string;
            /** @enum {string} */
            half: "am" | "pm";
            amount: number;
            source: components["schemas"]["DaySource"];
            /** Format: uuid */
            sourceId: string;
            number: string;
            revision: number;
            /** Format: date-time */
            at: string;
        };
        LegalBasis: {
            symbol: string;
            title: string;
            issuedOn: string | null;
            issuer: string | null;
        };
        /** @enum {string} */
        MeetingRating: "EXCELLENT" | "GOOD" | "FAIR" | "WEAK";
        /** @enum {string} */
        MeetingRatingInput: "EXCELLENT" | "GOOD" | "FAIR" | "WEAK";
        /** @enum {string} */
        NotificationKind: "TASK_OPENED" | "TASK_DUE_SOON" | "TASK_OVERDUE" | "TASK_ESCALATED" | "REGISTRATION_ROUTED" | "REGISTRATION_APPROVED" | "REGISTRATION_RETURNED" | "REGISTRATION_REJECTED" | "REGISTRATION_WITHDRAWN" | "REGISTRATION_CANCELLED" | "NAMED_IN_TRIP" | "ENDING_REFUSED" | "VISIT_EXPECTED" | "VISIT_CANCELLED" | "INCIDENT_OPENED" | "DUTY_OPENED" | "DUTY_DUE_SOON" | "DUTY_OVERDUE" | "DUTY_ESCALATED" | "LATENESS_EXCUSED" | "REPORT_ROUTED" | "PAPER_ROUTED" | "PAPER_APPROVED" | "PAPER_RETURNED" | "PAPER_REJECTED" | "PAPER_WITHDRAWN" | "NAMED_IN_REPORT" | "REPORT_RETURNED" | "REPORT_VERIFIED" | "DAYS_CREDITED" | "DAYS_REVERSED" | "RECOMMENDATION_MADE" | "RECOMMENDATION_ANSWERED" | "INSPECTION_PLAN_ISSUED" | "INSPECTION_PLAN_CLOSED" | "INSPECTION_PLAN_CANCELLED" | "INSPECTION_VISIT_SCHEDULED" | "INSPECTION_VISIT_CANCELLED" | "SELF_INSPECTION_SUBMITTED" | "CONCLUSION_DUE_SOON" | "CONCLUSION_OVERDUE" | "CONCLUSION_ISSUED" | "CONCLUSION_ANSWERED" | "ACTION_OPENED" | "ACTION_DUE_SOON" | "ACTION_OVERDUE" | "ACTION_REPAIRED" | "ACTION_REOPENED" | "ACTION_EXTENDED" | "ACTION_OWNER_CHANGED" | "ACTION_CLOSED" | "UNIT_REPORT_REQUESTED" | "UNIT_REPORT_DUE_SOON" | "UNIT_REPORT_OVERDUE" | "UNIT_REPORT_RECEIVED" | "UNIT_REPORT_RETURNED" | "UNIT_REPORT_CANCELLED";
        NumberWarning: {
            /** @enum {string} */
            code: "KIND_CONTRADICTS" | "KIND_UNKNOWN" | "KIND_MISSING" | "ISSUER_UNKNOWN" | "ISSUER_MISSING" | "SYMBOL_MISSING" | "DATE_UNREAL";
            text: string;
        };
        OperationsFigures: {
            service: string;
            outboxWaiting: number;
            oldestOutboxSeconds: number;
            retriesWaiting: number;
            deadMessages: number;
        };
        /** @enum {string} */
        PaperKind: "INSPECTION_PLAN" | "INSPECTION_CONCLUSION";
        Person: {
            /** Format: uuid */
            personId: string;
            version: number;
            code: string;
            fullName: string;
            givenName: string;
            offices: string[];
            homeUnitId: string | null;
            fullTime: boolean;
            /** @enum {string} */
            workArea: "UNION_WORK" | "SUPPORT";
            email: string | null;
            education: string | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        PersonRef: {
            /** Format: uuid */
            personId: string;
            fullName: string;
            office: string | null;
        };
        PersonYear: {
            person: components["schemas"]["PersonRef"];
            department: components["schemas"]["UnitRef"] | null;
            exempt: {
                kind: components["schemas"]["ExemptionKind"];
                label: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            quotaDays: number;
            verifiedDays: number;
            reportedDays: number;
            approvedDays: number;
            waitingDays: number;
            forecastDays: number;
            missingDays: number;
            reached: boolean;
            reportsOnTime: number;
            reportsLate: number;
            reportsExcused: number;
            reportsOwed: number;
        };
        Plan: {
            /** Format: uuid */
            planId: string;
            version: number;
            /** Format: uuid */
            unitId: string;
            year: number;
            /** @enum {string} */
            state: "DRAFT" | "PUBLISHED";
            document: string;
            issuedOn: string | null;
            issuer: string | null;
            title: string;
            theme: string;
            quotaDays: number;
            window: components["schemas"]["Window"];
            rollToWorkingDay: boolean;
            proRataExemption: boolean;
            topics: components["schemas"]["PlanTopic"][];
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @enum {string} */
        PlanForm: "INSPECTION" | "SUPERVISION";
        /** @enum {string} */
        PlanFormInput: "INSPECTION" | "SUPERVISION";
        /** @enum {string} */
        PlanKind: "PERIODIC" | "THEMATIC";
        /** @enum {string} */
        PlanKindInput: "PERIODIC" | "THEMATIC";
        /** @enum {string} */
        PlanMethod: "ON_SITE" | "DESK" | "BOTH";
        /** @enum {string} */
        PlanMethodInput: "ON_SITE" | "DESK" | "BOTH";
        PlanTopic: {
            /** Format: uuid */
            topicId: string;
            code: string;
            name: string;
            order: number;
        };
        Position: {
            /** Format: uuid */
            positionId: string;
            version: number;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            unitId: string;
            type: string;
            title: string;
            rank: number;
            home: boolean;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        PreviewFactsInput: {
            /** Format: uuid */
            submitterId: string;
            participantIds: string[];
            hostUnitIds: string[];
            /** Format: date */
            on?: string;
        };
        /** @enum {string} */
        Purpose: "TOPICAL_STUDY" | "JOINT_ACTIVITY" | "INSPECTION_SUPERVISION" | "MEETING_ATTENDANCE" | "CONGRESS_GUIDANCE";
        /** @enum {string} */
        PurposeInput: "TOPICAL_STUDY" | "JOINT_ACTIVITY" | "INSPECTION_SUPERVISION" | "MEETING_ATTENDANCE" | "CONGRESS_GUIDANCE";
        QueueItem: {
            /** Format: uuid */
            taskId: string;
            version: number;
            /** Format: uuid */
            caseId: string;
            kind: components["schemas"]["CaseKind"];
            /** Format: uuid */
            subjectId: string;
            number: string;
            revision: number;
            stepName: string;
            submitter: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            };
            participants: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            }[];
            hostUnits: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            dates: components["schemas"]["TripDates"];
            days: number;
            roundName: string | null;
            resubmitted: boolean;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            sentence: string;
        };
        /** @enum {string} */
        RecommendationAddressee: "STANDING_COMMITTEE" | "PARTY_COMMITTEE" | "LOCAL_GOVERNMENT" | "DEPARTMENT";
        /** @enum {string} */
        RecommendationAddresseeInput: "STANDING_COMMITTEE" | "PARTY_COMMITTEE" | "LOCAL_GOVERNMENT" | "DEPARTMENT";
        RecommendationView: {
            /** Format: uuid */
            recommendationId: string;
            version: number;
            /** Format: uuid */
            reportId: string;
            reportNumber: string;
            title: string;
            detail: string | null;
            unit: components["schemas"]["UnitRef"] | null;
            addressee: components["schemas"]["RecommendationAddressee"];
            addresseeLabel: string;
            addresseeUnit: components["schemas"]["UnitRef"] | null;
            authors: components["schemas"]["PersonRef"][];
            /** Format: date-time */
            madeAt: string;
            /** @enum {string} */
            state: "OPEN" | "ANSWERED";
            answer: {
                /** @enum {string} */
                verdict: "ACCEPTED" | "PARTLY" | "DECLINED";
                label: string;
                text: string;
                by: components["schemas"]["PersonRef"];
                /** Format: date-time */
                at: string;
            } | null;
            actions: "ANSWER"[];
        };
        Registration: {
            /** Format: uuid */
            registrationId: string;
            number: string;
            state: components["schemas"]["RegistrationState"];
            label: string;
            year: number;
            participants: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            }[];
            hostUnits: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            dates: components["schemas"]["TripDates"];
            days: number;
            version: number;
            revision: number;
            /** Format: uuid */
            planId: string;
            roundId: string | null;
            roundName: string | null;
            submitter: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            };
            purpose: components["schemas"]["Purpose"];
            purposeLabel: string;
            topics: {
                /** Format: uuid */
                topicId: string;
                name: string;
            }[];
            content: string;
            contact: {
                name: string;
                phone: string | null;
            };
            countedDays?: number;
            submittedAt: string | null;
            decidedAt: string | null;
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            actions: ("EDIT" | "DELETE" | "SUBMIT" | "WITHDRAW" | "CANCEL")[];
        };
        RegistrationFieldsInput: {
            year: number;
            /** @default null */
            roundId?: string | null;
            participantIds: string[];
            hostUnitIds: string[];
            dates: {
                /** Format: date */
                from: string;
                /**
                 * @default am
                 * @enum {string}
                 */
                fromHalf?: "am" | "pm";
                /** Format: date */
                to: string;
                /**
                 * @default pm
                 * @enum {string}
                 */
                toHalf?: "am" | "pm";
            };
            purpose: components["schemas"]["PurposeInput"];
            /** @default [] */
            topicIds?: string[];
            content: string;
            contact: {
                name: string;
                /** @default null */
                phone?: string | null;
            };
        };
        RegistrationItem: {
            /** Format: uuid */
            registrationId: string;
            number: string;
            state: components["schemas"]["RegistrationState"];
            label: string;
            year: number;
            participants: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            }[];
            hostUnits: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            dates: components["schemas"]["TripDates"];
            days: number;
        };
        /** @enum {string} */
        RegistrationState: "DRAFT" | "SUBMITTED" | "WITHDRAWING" | "APPROVED" | "CANCELLING" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "CANCELLED";
        RepeatedFinding: {
            times: number;
            /** Format: date */
            lastOn: string;
        };
        ReportFields: {
            kind: components["schemas"]["ReportKind"];
            travellers: components["schemas"]["Traveller"][];
            sections: components["schemas"]["Sections"];
            /** @default [] */
            meetings: components["schemas"]["BranchMeetingFields"][];
            /** @default [] */
            findings: components["schemas"]["FindingFields"][];
        };
        ReportFieldsInput: {
            kind: components["schemas"]["ReportKindInput"];
            travellers: components["schemas"]["TravellerInput"][];
            sections: components["schemas"]["SectionsInput"];
            meetings?: components["schemas"]["BranchMeetingFieldsInput"][];
            findings?: components["schemas"]["FindingFieldsInput"][];
        };
        /** @enum {string} */
        ReportKind: "TOPICAL" | "BRANCH_MEETING";
        /** @enum {string} */
        ReportKindInput: "TOPICAL" | "BRANCH_MEETING";
        /** @enum {string} */
        ReportState: "DRAFT" | "SUBMITTED" | "RETURNED" | "VERIFIED" | "CORRECTING";
        ReportView: {
            /** Format: uuid */
            reportId: string;
            number: string;
            version: number;
            revision: number;
            kind: components["schemas"]["ReportKind"];
            kindLabel: string;
            state: components["schemas"]["ReportState"];
            label: string;
            /** Format: uuid */
            registrationId: string;
            registrationNumber: string;
            /** Format: uuid */
            planId: string;
            author: components["schemas"]["PersonRef"];
            people: {
                person: components["schemas"]["PersonRef"];
                /** Format: uuid */
                dutyId: string;
                travelled: components["schemas"]["TripDates"][];
                days: number;
                creditedDays?: number | null;
            }[];
            hostUnits: components["schemas"]["UnitRef"][];
            topics: {
                /** Format: uuid */
                topicId: string;
                name: string;
            }[];
            dates: components["schemas"]["TripDates"];
            sections: components["schemas"]["Sections"];
            meetings: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                unitId: string;
                /** @default null */
                branchName: string | null;
                /** Format: date */
                heldOn: string;
                /** @default null */
                members: number | null;
                /** @default null */
                present: number | null;
                /** @default null */
                content: string | null;
                /** @default null */
                rating: components["schemas"]["MeetingRating"] | null;
                /** @default null */
                remark: string | null;
                unit: components["schemas"]["UnitRef"];
                ratingLabel: string | null;
            }[];
            findings: components["schemas"]["FindingView"][];
            evidence: components["schemas"]["Evidence"][];
            late: boolean;
            verifiedRevision: number | null;
            submittedAt: string | null;
            verifiedAt: string | null;
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            missing?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            actions: ("EDIT" | "DELETE" | "SUBMIT" | "CORRECT" | "DROP_CORRECTION")[];
        };
        Round: {
            /** Format: uuid */
            roundId: string;
            version: number;
            /** Format: uuid */
            planId: string;
            quarter: number;
            number: number;
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
        };
        SavedAnswers: {
            visitVersion: number;
            results: {
                itemCode: string;
                saved: boolean;
                version: number;
                stored: {
                    value: components["schemas"]["ChecklistValue"];
                    notApplicable: boolean;
                    note: string | null;
                    score?: number | null;
                    flagged?: boolean;
                };
            }[];
            progress: {
                answered: number;
                total: number;
                score: number;
                maxScore: number;
            };
        };
        Sections: {
            /** @default null */
            work: string | null;
            /** @default null */
            youthSituation: string | null;
            /** @default null */
            branchActivity: string | null;
            /** @default null */
            passedOn: string | null;
            /** @default null */
            difficulties: string | null;
            /** @default null */
            recommendations: string | null;
            /** @default null */
            followUp: string | null;
        };
        SectionsInput: {
            work?: string | null;
            youthSituation?: string | null;
            branchActivity?: string | null;
            passedOn?: string | null;
            difficulties?: string | null;
            recommendations?: string | null;
            followUp?: string | null;
        };
        SelfAnswerInputInput: {
            itemCode: string;
            version: number;
            value: components["schemas"]["ChecklistValueInput"];
            /** @default false */
            notApplicable?: boolean;
            note?: string | null;
        };
        /** @enum {string} */
        SelfInspectionState: "NONE" | "DRAFT" | "SUBMITTED";
        SessionView: {
            /** Format: uuid */
            sessionId: string;
            person: {
                /** Format: uuid */
                personId: string;
                fullName: string;
            };
            username: string;
            offices: string[];
            roles: ("CADRE" | "HOST_OFFICER" | "DEPARTMENT_HEAD" | "IN_CHARGE" | "ORGANISATION_INSPECTION" | "STANDING_COMMITTEE" | "ADMINISTRATOR" | "CENTRAL")[];
            homeUnitId: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date */
            businessToday: string;
            csrfToken?: string;
        };
        Statistics: {
            /** Format: uuid */
            planId: string;
            unit: components["schemas"]["UnitRef"];
            document: string;
            year: number;
            /** Format: date */
            asOf: string;
            quotaDays: number;
            window: components["schemas"]["Window"];
            total: components["schemas"]["YearFigures"];
            coverage: {
                quarter: number;
                registered: number;
                eligible: number;
                rate: number | null;
            }[];
            byDepartment: {
                people: number;
                exempt: number;
                eligible: number;
                quotaDays: number;
                days: number;
                average: number | null;
                completed: number;
                taken: number;
                completionRate: number | null;
                reports: {
                    due: number;
                    onTime: number;
                    late: number;
                    excused: number;
                    missing: number;
                };
                unit: components["schemas"]["UnitRef"];
            }[];
            byHostUnit: {
                unit: components["schemas"]["UnitRef"];
                trips: number;
                days: number;
            }[];
            byTopic: {
                /** Format: uuid */
                topicId: string;
                name: string;
                trips: number;
                days: number;
            }[];
            byRound: {
                roundId: string | null;
                name: string;
                trips: number;
                days: number;
            }[];
            findings: {
                kind: components["schemas"]["FindingKind"];
                label: string;
                count: number;
            }[];
            recommendations: {
                made: number;
                answered: number;
            };
        };
        StepResolver: {
            /** @constant */
            kind: "POSITION";
            /** @enum {string} */
            related: "HOST_DISTRICT" | "SUBMITTER_UNIT" | "SUBMITTER_DEPARTMENT" | "SUBMITTER_DISTRICT" | "PROVINCE";
            positions: string[];
            /** @default [] */
            above: {
                level: components["schemas"]["UnitLevel"];
                positions: string[];
            }[];
        } | {
            /** @constant */
            kind: "IN_CHARGE";
            /** @enum {string} */
            of: "SUBMITTER_DISTRICT" | "SUBMITTER_UNIT";
            /** @default [] */
            above: {
                level: components["schemas"]["UnitLevel"];
                positions: string[];
            }[];
        };
        StepResolverInput: {
            /** @constant */
            kind: "POSITION";
            /** @enum {string} */
            related: "HOST_DISTRICT" | "SUBMITTER_UNIT" | "SUBMITTER_DEPARTMENT" | "SUBMITTER_DISTRICT" | "PROVINCE";
            positions: string[];
            /** @default [] */
            above?: {
                level: components["schemas"]["UnitLevelInput"];
                positions: string[];
            }[];
        } | {
            /** @constant */
            kind: "IN_CHARGE";
            /** @enum {string} */
            of: "SUBMITTER_DISTRICT" | "SUBMITTER_UNIT";
            /** @default [] */
            above?: {
                level: components["schemas"]["UnitLevelInput"];
                positions: string[];
            }[];
        };
        StepView: {
            step: number;
            name: string;
            /** @enum {string} */
            state: "EXPECTED" | "OPEN" | "APPROVED" | "REJECTED" | "RETURNED" | "SKIPPED" | "INCIDENT" | "CANCELLED" | "CARRIED_OVER";
            groups: {
                unit: {
                    /** Format: uuid */
                    unitId: string;
                    name: string;
                } | null;
                people: {
                    /** Format: uuid */
                    personId: string;
                    fullName: string;
                    office: string | null;
                }[];
                decidedBy: {
                    /** Format: uuid */
                    personId: string;
                    fullName: string;
                    office: string | null;
                } | null;
                decidedAt: string | null;
                reason: string | null;
            }[];
            expectedBy: string | null;
            note: string | null;
        };
        TaskView: {
            /** Format: uuid */
            taskId: string;
            version: number;
            /** Format: uuid */
            caseId: string;
            kind: components["schemas"]["CaseKind"];
            /** Format: uuid */
            subjectId: string;
            number: string;
            revision: number;
            stepName: string;
            submitter: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            };
            participants: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                office: string | null;
            }[];
            hostUnits: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            dates: components["schemas"]["TripDates"];
            days: number;
            roundName: string | null;
            resubmitted: boolean;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            sentence: string;
            /** @enum {string} */
            state: "OPEN" | "APPROVED" | "REJECTED" | "RETURNED" | "NOT_NEEDED";
            facts: {
                /** Format: uuid */
                registrationId: string;
                number: string;
                revision: number;
                /** Format: uuid */
                planId: string;
                year: number;
                /** Format: uuid */
                provinceId: string;
                /** Format: uuid */
                submitterId: string;
                /** Format: uuid */
                submitterUnitId: string;
                participantIds: string[];
                hostUnitIds: string[];
                dates: components["schemas"]["TripDates"];
                days: number;
                purpose: components["schemas"]["Purpose"];
                topicIds: string[];
                topicNames: string[];
                content: string;
                contact: {
                    name: string;
                    phone: string | null;
                };
                roundId: string | null;
                roundName: string | null;
                countedDays?: number;
            } | {
                /** Format: uuid */
                reportId: string;
                number: string;
                kind: components["schemas"]["ReportKind"];
                revision: number;
                /** Format: uuid */
                planId: string;
                year: number;
                /** Format: uuid */
                provinceId: string;
                /** Format: uuid */
                registrationId: string;
                registrationNumber: string;
                /** Format: uuid */
                submitterId: string;
                /** Format: uuid */
                submitterUnitId: string;
                participantIds: string[];
                dutyIds: string[];
                hostUnitIds: string[];
                dates: components["schemas"]["TripDates"];
                days: number;
                content: string;
                findingCount: number;
                evidenceCount: number;
                late: boolean;
                correction: boolean;
            } | {
                /** Format: uuid */
                paperId: string;
                kind: components["schemas"]["PaperKind"];
                number: string;
                revision: number;
                year: number;
                /** Format: uuid */
                provinceId: string;
                /** Format: uuid */
                planId: string;
                /** Format: uuid */
                submitterId: string;
                /** Format: uuid */
                submitterUnitId: string;
                participantIds: string[];
                hostUnitIds: string[];
                dates: components["schemas"]["TripDates"];
                days: number;
                title: string;
                content: string;
                kindLabel: string;
            };
            differences: components["schemas"]["Difference"][];
            case: components["schemas"]["CaseView"];
            reason: string | null;
        };
        TeamAnswerInputInput: {
            itemCode: string;
            version: number;
            value: components["schemas"]["ChecklistValueInput"];
            /** @default false */
            notApplicable?: boolean;
            note?: string | null;
            /** @default null */
            score?: number | null;
            /** @default false */
            flagged?: boolean;
        };
        TeamFieldsInput: {
            /** Format: uuid */
            teamId?: string;
            name: string;
            kind: components["schemas"]["TeamKindInput"];
            leaderOrganisation?: string | null;
            leaderName?: string | null;
            /** @default null */
            leaderId?: string | null;
            /** @default null */
            secretaryId?: string | null;
            /** @default [] */
            memberIds?: string[];
            /** @default [] */
            unitIds?: string[];
        };
        /** @enum {string} */
        TeamKind: "OWN" | "JOINED" | "STEERING";
        /** @enum {string} */
        TeamKindInput: "OWN" | "JOINED" | "STEERING";
        Traveller: {
            /** Format: uuid */
            personId: string;
            travelled: {
                /** Format: date */
                from: string;
                /**
                 * @default am
                 * @enum {string}
                 */
                fromHalf: "am" | "pm";
                /** Format: date */
                to: string;
                /**
                 * @default pm
                 * @enum {string}
                 */
                toHalf: "am" | "pm";
            }[];
        };
        TravellerInput: {
            /** Format: uuid */
            personId: string;
            travelled: {
                /** Format: date */
                from: string;
                /**
                 * @default am
                 * @enum {string}
                 */
                fromHalf?: "am" | "pm";
                /** Format: date */
                to: string;
                /**
                 * @default pm
                 * @enum {string}
                 */
                toHalf?: "am" | "pm";
            }[];
        };
        TripDates: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            fromHalf: "am" | "pm";
            /** Format: date */
            to: string;
            /** @enum {string} */
            toHalf: "am" | "pm";
        };
        UnderstoodNumber: {
            canonical: string;
            number: number;
            kind: components["schemas"]["DocumentKind"] | null;
            kindLabel: string | null;
            kindSymbol: string | null;
            issuer: string | null;
            issuerName: string | null;
            department: string | null;
            date: string | null;
            warnings: components["schemas"]["NumberWarning"][];
        };
        Unit: {
            /** Format: uuid */
            unitId: string;
            version: number;
            code: string;
            name: string;
            shortName: string;
            level: components["schemas"]["UnitLevel"];
            parentId: string | null;
            symbol: string | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            mergedIntoId: string | null;
        };
        UnitInspectionHistory: {
            unit: components["schemas"]["UnitRef"];
            visits: {
                /** Format: uuid */
                visitId: string;
                number: string;
                plan: components["schemas"]["ConcludedPlan"];
                dates: components["schemas"]["TripDates"];
                score: number | null;
                maxScore: number | null;
                flagged: number | null;
                conclusion: {
                    /** Format: uuid */
                    conclusionId: string;
                    officialNumber: string;
                    title: string;
                    /** Format: date-time */
                    issuedAt: string;
                } | null;
            }[];
            correctiveActions: components["schemas"]["ActionListItem"][];
            repeated: {
                itemCode: string;
                title: string;
                times: number;
                years: number[];
                /** Format: date */
                lastOn: string;
                open: boolean;
            }[];
        };
        /** @enum {string} */
        UnitLevel: "CENTRAL" | "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "AFFILIATED" | "GRASSROOTS" | "BRANCH";
        /** @enum {string} */
        UnitLevelInput: "CENTRAL" | "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "AFFILIATED" | "GRASSROOTS" | "BRANCH";
        UnitRef: {
            /** Format: uuid */
            unitId: string;
            name: string;
        };
        /** @enum {string} */
        Verdict: "APPROVE" | "REJECT" | "RETURN";
        /** @enum {string} */
        VerdictInput: "APPROVE" | "REJECT" | "RETURN";
        /** @enum {string} */
        VisitAction: "MOVE" | "CANCEL" | "START" | "ANSWER" | "FINISH" | "REOPEN" | "RECORD_ATTENDANCE" | "CONCLUDE" | "SELF_ANSWER" | "SELF_SUBMIT" | "SELF_REOPEN";
        VisitListItem: {
            /** Format: uuid */
            visitId: string;
            number: string;
            version: number;
            state: components["schemas"]["VisitState"];
            label: string;
            plan: {
                /** Format: uuid */
                planId: string;
                number: string;
                officialNumber: string | null;
                title: string;
            };
            team: {
                /** Format: uuid */
                teamId: string;
                name: string;
                leader: components["schemas"]["PersonRef"] | null;
            };
            unit: components["schemas"]["UnitRef"];
            method: components["schemas"]["VisitMethod"];
            methodLabel: string;
            dates: components["schemas"]["TripDates"];
            days: number;
            selfInspection: components["schemas"]["SelfInspectionState"];
            score: number | null;
            maxScore: number | null;
            conclusionDueAt: string | null;
            conclusion: {
                /** Format: uuid */
                conclusionId: string;
                number: string;
                state: string;
            } | null;
            actions: components["schemas"]["VisitAction"][];
        };
        /** @enum {string} */
        VisitMethod: "ON_SITE" | "DESK" | "BOTH";
        /** @enum {string} */
        VisitMethodInput: "ON_SITE" | "DESK" | "BOTH";
        VisitPlacesInput: {
            /** Format: uuid */
            teamId: string;
            /** Format: uuid */
            unitId: string;
            dates: {
                /** Format: date */
                from: string;
                /**
                 * @default am
                 * @enum {string}
                 */
                fromHalf?: "am" | "pm";
                /** Format: date */
                to: string;
                /**
                 * @default pm
                 * @enum {string}
                 */
                toHalf?: "am" | "pm";
            };
            method?: components["schemas"]["VisitMethodInput"];
        };
        /** @enum {string} */
        VisitState: "PLANNED" | "OPEN" | "FINISHED" | "CANCELLED";
        VisitView: {
            /** Format: uuid */
            visitId: string;
            number: string;
            version: number;
            state: components["schemas"]["VisitState"];
            label: string;
            plan: {
                /** Format: uuid */
                planId: string;
                number: string;
                officialNumber: string | null;
                title: string;
            };
            team: {
                /** Format: uuid */
                teamId: string;
                name: string;
                leader: components["schemas"]["PersonRef"] | null;
                kind: string;
                leaderOrganisation: string | null;
                leaderName: string | null;
                secretary: components["schemas"]["PersonRef"] | null;
                people: components["schemas"]["PersonRef"][];
            };
            unit: components["schemas"]["UnitRef"];
            method: components["schemas"]["VisitMethod"];
            methodLabel: string;
            dates: components["schemas"]["TripDates"];
            days: number;
            selfInspection: components["schemas"]["SelfInspectionState"];
            score: number | null;
            maxScore: number | null;
            conclusionDueAt: string | null;
            conclusion: {
                /** Format: uuid */
                conclusionId: string;
                number: string;
                state: string;
            } | null;
            actions: components["schemas"]["VisitAction"][];
            planDates: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            criteriaSet: {
                /** Format: uuid */
                criteriaSetId: string;
                code: string;
                edition: number;
                title: string;
            } | null;
            selfLabel: string;
            selfSubmittedBy: components["schemas"]["PersonRef"] | null;
            selfSubmittedAt: string | null;
            startedAt: string | null;
            finishedAt: string | null;
            finishedBy: components["schemas"]["PersonRef"] | null;
            attendance?: {
                person: components["schemas"]["PersonRef"];
                halves: {
                    /** Format: date */
                    day: string;
                    /** @enum {string} */
                    half: "am" | "pm";
                }[];
                days: number;
            }[];
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        Window: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        YearFigures: {
            people: number;
            exempt: number;
            eligible: number;
            quotaDays: number;
            days: number;
            average: number | null;
            completed: number;
            taken: number;
            completionRate: number | null;
            reports: {
                due: number;
                onTime: number;
                late: number;
                excused: number;
                missing: number;
            };
        };
        "approvals.dead-messages.response": {
            items: components["schemas"]["DeadMessage"][];
            nextCursor: string | null;
            groups: {
                type: string | null;
                errorCode: string;
                count: number;
                /** Format: date-time */
                oldestAt: string;
            }[];
        };
        "approvals.decide.request": {
            verdict: components["schemas"]["VerdictInput"];
            reason?: string | null;
            taskVersion: number;
            revision: number;
        };
        "approvals.decide.response": {
            /** Format: uuid */
            taskId: string;
            /** Format: uuid */
            caseId: string;
            verdict: components["schemas"]["Verdict"];
            /** @enum {string} */
            caseState: "OPEN" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "CANCELLED";
            /** Format: date-time */
            decidedAt: string;
        };
        "approvals.list-chains.response": {
            items: components["schemas"]["ChainVersionView"][];
        };
        "approvals.list-incidents.response": {
            items: components["schemas"]["Incident"][];
            nextCursor: string | null;
        };
        "approvals.preview-chain.response": {
            chainCode: string;
            chainVersion: number;
            steps: components["schemas"]["StepView"][];
            expectedBy: string | null;
        };
        "approvals.queue-count.response": {
            total: number;
            overdue: number;
        };
        "approvals.queue.response": {
            items: components["schemas"]["QueueItem"][];
            nextCursor: string | null;
            total: number;
            overdue: number;
        };
        "directory.add-account.request": {
            /** Format: uuid */
            personId: string;
            username: string;
            password: string;
        };
        "directory.add-account.response": {
            /** Format: uuid */
            accountId: string;
            version: number;
        };
        "directory.add-charge.request": {
            /** Format: uuid */
            personId: string;
            /** @default null */
            departmentId?: string | null;
            /** Format: uuid */
            unitId: string;
            /** Format: date */
            validFrom: string;
            /** @default null */
            validTo?: string | null;
        };
        "directory.add-person.request": {
            code: string;
            fullName: string;
            givenName: string;
            fullTime: boolean;
            /** @enum {string} */
            workArea: "UNION_WORK" | "SUPPORT";
            email: string | null;
            education: string | null;
            /** Format: date */
            validFrom: string;
            /** @default null */
            validTo?: string | null;
        };
        "directory.add-position.request": {
            /** Format: uuid */
            unitId: string;
            type: string;
            /** @default false */
            home?: boolean;
            /** Format: date */
            validFrom: string;
            /** @default null */
            validTo?: string | null;
        };
        "directory.add-unit.request": {
            code: string;
            name: string;
            shortName: string;
            level: components["schemas"]["UnitLevelInput"];
            parentId: string | null;
            symbol: string | null;
            /** Format: date */
            validFrom: string;
            /** @default null */
            validTo?: string | null;
        };
        "directory.change-calendar.request": {
            holidays: {
                /** Format: date */
                day: string;
                name: string;
            }[];
            workingDays: string[];
            daysOff: string[];
        };
        "directory.change-password.request": {
            current: string;
            next: string;
        };
        "directory.change-person.request": {
            fullName?: string;
            givenName?: string;
            fullTime?: boolean;
            /** @enum {string} */
            workArea?: "UNION_WORK" | "SUPPORT";
            email?: string | null;
            education?: string | null;
            /** Format: date */
            validFrom?: string;
            validTo?: string | null;
        };
        "directory.change-unit.request": {
            name?: string;
            shortName?: string;
            level?: components["schemas"]["UnitLevelInput"];
            parentId?: string | null;
            symbol?: string | null;
            /** Format: date */
            validFrom?: string;
        };
        "directory.close-unit.request": {
            /** Format: date */
            lastDay: string;
            /** @default null */
            mergedIntoId?: string | null;
        };
        "directory.dead-messages.response": {
            items: components["schemas"]["DeadMessage"][];
            nextCursor: string | null;
            groups: {
                type: string | null;
                errorCode: string;
                count: number;
                /** Format: date-time */
                oldestAt: string;
            }[];
        };
        "directory.end-charge.request": {
            /** Format: date */
            lastDay: string;
        };
        "directory.end-position.request": {
            /** Format: date */
            lastDay: string;
        };
        "directory.get-person.response": {
            /** Format: uuid */
            personId: string;
            version: number;
            code: string;
            fullName: string;
            givenName: string;
            offices: string[];
            homeUnitId: string | null;
            fullTime: boolean;
            /** @enum {string} */
            workArea: "UNION_WORK" | "SUPPORT";
            email: string | null;
            education: string | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            positions: components["schemas"]["Position"][];
            charges: components["schemas"]["Charge"][];
        };
        "directory.get-unit.response": {
            /** Format: uuid */
            unitId: string;
            version: number;
            code: string;
            name: string;
            shortName: string;
            level: components["schemas"]["UnitLevel"];
            parentId: string | null;
            symbol: string | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            mergedIntoId: string | null;
            ancestors: {
                /** Format: uuid */
                unitId: string;
                name: string;
                level: components["schemas"]["UnitLevel"];
            }[];
            holders: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                type: string;
                title: string;
            }[];
            inCharge: {
                /** Format: uuid */
                personId: string;
                fullName: string;
                title: string;
            }[];
        };
        "directory.list-accounts.response": {
            items: {
                /** Format: uuid */
                accountId: string;
                /** Format: uuid */
                personId: string;
                username: string;
                /** @enum {string} */
                state: "OPEN" | "CLOSED";
                version: number;
            }[];
            nextCursor: string | null;
        };
        "directory.list-audit.response": {
            items: {
                /** Format: uuid */
                messageId: string;
                type: string;
                source: string;
                /** Format: uuid */
                subject: string;
                sequence: number;
                /** Format: date-time */
                time: string;
            }[];
            nextCursor: string | null;
        };
        "directory.list-charges.response": {
            items: components["schemas"]["Charge"][];
        };
        "directory.list-people.response": {
            items: components["schemas"]["Person"][];
            nextCursor: string | null;
        };
        "directory.list-position-types.response": {
            items: {
                code: string;
                name: string;
                levels: components["schemas"]["UnitLevel"][];
                rank: number;
            }[];
        };
        "directory.list-units.response": {
            items: components["schemas"]["Unit"][];
            nextCursor: string | null;
        };
        "directory.own-sessions.response": {
            items: {
                /** Format: uuid */
                sessionId: string;
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                lastSeenAt: string;
                current: boolean;
            }[];
        };
        "directory.reset-password.request": {
            password: string;
        };
        "directory.sign-in.request": {
            username: string;
            password: string;
        };
        "gateway.move-clock.request": {
            /** Format: date-time */
            to: string;
        };
        "gateway.operations.response": {
            services: {
                service: string;
                outboxWaiting?: number;
                oldestOutboxSeconds?: number;
                retriesWaiting?: number;
                deadMessages?: number;
                reachable: boolean;
            }[];
            openIncidents: number | null;
        };
        "gateway.preview-registration.response": {
            check: components["schemas"]["CheckResult"];
            chain: components["schemas"]["approvals.preview-chain.response"] | null;
            chainProblem: string | null;
        };
        "inspections.answer-conclusion.request": {
            content: string;
        };
        "inspections.cancel-desk-request.request": {
            reason: string;
        };
        "inspections.cancel-plan.request": {
            reason: string;
        };
        "inspections.cancel-visit.request": {
            reason: string;
        };
        "inspections.change-action-owner.request": {
            ownerId: string | null;
        };
        "inspections.change-file.request": {
            caption: string | null;
        };
        "inspections.close-desk-request.request": {
            reason?: string | null;
        };
        "inspections.compare-desk-answers.response": {
            items: components["schemas"]["ComparedAnswer"][];
            nextCursor: string | null;
            questions: components["schemas"]["DeskQuestion"][];
        };
        "inspections.create-criteria-set.request": {
            title: string;
            items: components["schemas"]["CriteriaItemInput"][];
            code: components["schemas"]["CriteriaCodeInput"];
        };
        "inspections.dead-messages.response": {
            items: components["schemas"]["DeadMessage"][];
            nextCursor: string | null;
            groups: {
                type: string | null;
                errorCode: string;
                count: number;
                /** Format: date-time */
                oldestAt: string;
            }[];
        };
        "inspections.desk-answer-history.response": {
            items: components["schemas"]["DeskAnswerRevision"][];
        };
        "inspections.extend-action.request": {
            /** Format: date */
            dueDay: string;
            reason: string;
        };
        "inspections.finish-visit.request": {
            /** @default [] */
            attendance?: components["schemas"]["AttendanceInputInput"];
        };
        "inspections.issue-conclusion.request": {
            /** @default null */
            number?: number | null;
            /** @default null */
            newDueDay?: string | null;
        };
        "inspections.issue-plan.request": {
            /** @default null */
            number?: number | null;
        };
        "inspections.list-conclusions.response": {
            items: components["schemas"]["ConclusionListItem"][];
            nextCursor: string | null;
        };
        "inspections.list-corrective-actions.response": {
            items: components["schemas"]["ActionListItem"][];
            nextCursor: string | null;
        };
        "inspections.list-criteria-sets.response": {
            items: components["schemas"]["CriteriaSetListItem"][];
            actions: "CREATE"[];
        };
        "inspections.list-desk-answers.response": {
            items: components["schemas"]["DeskAnswerListItem"][];
            nextCursor: string | null;
        };
        "inspections.list-desk-requests.response": {
            items: components["schemas"]["DeskRequestListItem"][];
            nextCursor: string | null;
            actions: "CREATE"[];
        };
        "inspections.list-documents.response": {
            items: components["schemas"]["DocumentView"][];
            nextCursor: string | null;
        };
        "inspections.list-number-registers.response": {
            items: {
                issuerUnit: components["schemas"]["UnitRef"];
                kind: components["schemas"]["DocumentKind"];
                kindLabel: string;
                period: string;
                current: boolean;
                lastNumber: number;
            }[];
            actions: "RECORD"[];
        };
        "inspections.list-plans.response": {
            items: components["schemas"]["InspectionPlanListItem"][];
            nextCursor: string | null;
            actions: ("CREATE" | "CREATE_THEMATIC")[];
        };
        "inspections.list-visits.response": {
            items: components["schemas"]["VisitListItem"][];
            nextCursor: string | null;
        };
        "inspections.parse-document.response": {
            understood: components["schemas"]["UnderstoodNumber"] | null;
            recorded: components["schemas"]["DocumentView"][];
        };
        "inspections.plan-revisions.response": {
            items: components["schemas"]["InspectionPlanRevision"][];
        };
        "inspections.propose-conclusion.response": {
            /** Format: uuid */
            visitId: string;
            conclusionId: string | null;
            fields: components["schemas"]["ConclusionFields"];
            repeated: {
                times: number;
                /** Format: date */
                lastOn: string;
                itemCode: string;
            }[];
        };
        "inspections.record-attendance.request": {
            attendance: components["schemas"]["AttendanceInputInput"];
        };
        "inspections.record-document.request": {
            text: string;
            abstract: string;
            /** @default null */
            date?: string | null;
            issuerName?: string | null;
            /** @default false */
            own?: boolean;
        };
        "inspections.record-document.response": {
            document: components["schemas"]["DocumentView"];
            warnings: components["schemas"]["NumberWarning"][];
        };
        "inspections.remind-desk-request.request": {
            unitIds?: string[];
        };
        "inspections.remind-desk-request.response": {
            reminded: components["schemas"]["UnitRef"][];
            remindedBefore: components["schemas"]["UnitRef"][];
        };
        "inspections.reopen-action.request": {
            reason: string;
        };
        "inspections.repair-action.request": {
            repair: string;
        };
        "inspections.return-desk-answer.request": {
            reason: string;
        };
        "inspections.save-answers.request": {
            answers: components["schemas"]["TeamAnswerInputInput"][];
        };
        "inspections.save-conclusion.request": {
            /** Format: uuid */
            visitId: string;
            fields: components["schemas"]["ConclusionFieldsInput"];
        };
        "inspections.save-self-answers.request": {
            answers: components["schemas"]["SelfAnswerInputInput"][];
        };
        "inspections.schedule-visit.request": {
            /** Format: uuid */
            teamId: string;
            /** Format: uuid */
            unitId: string;
            dates: {
                /** Format: date */
                from: string;
                /**
                 * @default am
                 * @enum {string}
                 */
                fromHalf?: "am" | "pm";
                /** Format: date */
                to: string;
                /**
                 * @default pm
                 * @enum {string}
                 */
                toHalf?: "am" | "pm";
            };
            method?: components["schemas"]["VisitMethodInput"];
            /** Format: uuid */
            planId: string;
        };
        "inspections.verify-action.request": {
            remark?: string | null;
        };
        "inspections.withdraw-conclusion.request": {
            reason?: string | null;
        };
        "inspections.withdraw-plan.request": {
            reason?: string | null;
        };
        "notifications.dead-messages.response": {
            items: components["schemas"]["DeadMessage"][];
            nextCursor: string | null;
            groups: {
                type: string | null;
                errorCode: string;
                count: number;
                /** Format: date-time */
                oldestAt: string;
            }[];
        };
        "notifications.inbox-count.response": {
            unread: number;
            lastSeq: number;
        };
        "notifications.inbox.response": {
            items: components["schemas"]["InboxItem"][];
            nextCursor: string | null;
            unread: number;
        };
        "notifications.mark-read.request": {
            notificationIds: string[];
        } | {
            upToSeq: number;
        };
        "notifications.mark-read.response": {
            unread: number;
        };
        "registration.add-plan.request": {
            /** Format: uuid */
            unitId: string;
            year: number;
            document: string;
            /** @default null */
            issuedOn?: string | null;
            issuer?: string | null;
            title: string;
            theme: string;
            /** @default 60 */
            quotaDays?: number;
            window?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @default false */
            rollToWorkingDay?: boolean;
            /** @default false */
            proRataExemption?: boolean;
            topics: {
                /** Format: uuid */
                topicId?: string;
                code: string;
                name: string;
            }[];
            legalBasis?: {
                symbol: string;
                title: string;
                issuedOn: string | null;
                issuer: string | null;
            }[];
        };
        "registration.add-round.request": {
            /** Format: uuid */
            planId: string;
            quarter: number;
            number: number;
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
        };
        "registration.cancel.request": {
            reason: string;
        };
        "registration.change-plan.request": {
            document: string;
            /** @default null */
            issuedOn?: string | null;
            issuer?: string | null;
            title: string;
            theme: string;
            /** @default 60 */
            quotaDays?: number;
            window?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @default false */
            rollToWorkingDay?: boolean;
            /** @default false */
            proRataExemption?: boolean;
            topics: {
                /** Format: uuid */
                topicId?: string;
                code: string;
                name: string;
            }[];
            legalBasis?: {
                symbol: string;
                title: string;
                issuedOn: string | null;
                issuer: string | null;
            }[];
        };
        "registration.change-round.request": {
            quarter: number;
            number: number;
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
        };
        "registration.check.request": {
            /** @default null */
            registrationId?: string | null;
            fields: components["schemas"]["RegistrationFieldsInput"];
        };
        "registration.collisions.response": {
            items: {
                unit: {
                    /** Format: uuid */
                    unitId: string;
                    name: string;
                };
                dates: components["schemas"]["TripDates"];
                trips: components["schemas"]["RegistrationItem"][];
            }[];
            nextCursor: string | null;
        };
        "registration.coverage.response": {
            year: number;
            items: components["schemas"]["AreaUnit"][];
        };
        "registration.dead-messages.response": {
            items: components["schemas"]["DeadMessage"][];
            nextCursor: string | null;
            groups: {
                type: string | null;
                errorCode: string;
                count: number;
                /** Format: date-time */
                oldestAt: string;
            }[];
        };
        "registration.end-exemption.request": {
            /** Format: date */
            lastDay: string;
        };
        "registration.grant-exemption.request": {
            year: number;
            /** Format: uuid */
            personId: string;
            kind: components["schemas"]["ExemptionKindInput"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            document: string;
        };
        "registration.list-exemptions.response": {
            items: components["schemas"]["Exemption"][];
        };
        "registration.list-plans.response": {
            items: components["schemas"]["Plan"][];
        };
        "registration.list-rounds.response": {
            items: {
                /** Format: uuid */
                roundId: string;
                version: number;
                /** Format: uuid */
                planId: string;
                quarter: number;
                number: number;
                name: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /** Format: date */
                opensOn: string;
                /** Format: date */
                closesOn: string;
                open: boolean;
            }[];
        };
        "registration.list.response": {
            items: {
                /** Format: uuid */
                registrationId: string;
                number: string;
                state: components["schemas"]["RegistrationState"];
                label: string;
                year: number;
                participants: {
                    /** Format: uuid */
                    personId: string;
                    fullName: string;
                    office: string | null;
                }[];
                hostUnits: {
                    /** Format: uuid */
                    unitId: string;
                    name: string;
                }[];
                dates: components["schemas"]["TripDates"];
                days: number;
                purpose?: components["schemas"]["Purpose"];
                roundName?: string | null;
                countedDays?: number;
            }[];
            nextCursor: string | null;
        };
        "registration.my-year.response": {
            year: number;
            quotaDays: number;
            window: components["schemas"]["Window"];
            exempt: components["schemas"]["Exemption"] | null;
            waitingDays: number;
            approvedDays: number;
            missingDays: number;
            sentence: string;
        };
        "registration.withdraw.request": {
            reason?: string | null;
        };
        "trip-reporting.answer-recommendation.request": {
            /** @enum {string} */
            verdict: "ACCEPTED" | "PARTLY" | "DECLINED";
            answer: string;
        };
        "trip-reporting.dead-messages.response": {
            items: components["schemas"]["DeadMessage"][];
            nextCursor: string | null;
            groups: {
                type: string | null;
                errorCode: string;
                count: number;
                /** Format: date-time */
                oldestAt: string;
            }[];
        };
        "trip-reporting.excuse-lateness.request": {
            reason: string;
        };
        "trip-reporting.export-findings.response": {
            /** Format: date-time */
            exportedAt: string;
            truncated: boolean;
            items: {
                /** Format: uuid */
                findingId: string;
                kind: components["schemas"]["FindingKind"];
                kindLabel: string;
                title: string;
                detail: string | null;
                unit: components["schemas"]["UnitRef"] | null;
                place: string | null;
                field: string | null;
                topic: {
                    /** Format: uuid */
                    topicId: string;
                    name: string;
                } | null;
                addressee: components["schemas"]["RecommendationAddressee"] | null;
                addresseeUnit: components["schemas"]["UnitRef"] | null;
                /** Format: uuid */
                reportId: string;
                reportNumber: string;
                year: number;
                /** Format: date */
                foundOn: string;
                authors: components["schemas"]["PersonRef"][];
                evidence: {
                    /** Format: uuid */
                    evidenceId: string;
                    name: string;
                    caption: string | null;
                }[];
            }[];
        };
        "trip-reporting.get-duty.response": {
            /** Format: uuid */
            dutyId: string;
            version: number;
            /** Format: uuid */
            registrationId: string;
            number: string;
            /** Format: uuid */
            planId: string;
            person: components["schemas"]["PersonRef"];
            hostUnits: components["schemas"]["UnitRef"][];
            topics: {
                /** Format: uuid */
                topicId: string;
                name: string;
            }[];
            dates: components["schemas"]["TripDates"];
            days: number;
            state: components["schemas"]["DutyState"];
            label: string;
            /** Format: date */
            dueDay: string;
            /** Format: date-time */
            dueAt: string;
            calendarVersion: number | null;
            reportId: string | null;
            firstSubmittedAt: string | null;
            late: boolean;
            excused: {
                by: components["schemas"]["PersonRef"];
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
            actions: ("REPORT" | "EXCUSE")[];
            reminders: components["schemas"]["DutyReminder"][];
        };
        "trip-reporting.ledger.response": {
            items: components["schemas"]["LedgerEntry"][];
            nextCursor: string | null;
        };
        "trip-reporting.list-duties.response": {
            items: components["schemas"]["Duty"][];
            nextCursor: string | null;
        };
        "trip-reporting.list-recommendations.response": {
            items: components["schemas"]["RecommendationView"][];
            nextCursor: string | null;
        };
        "trip-reporting.list-reports.response": {
            items: {
                /** Format: uuid */
                reportId: string;
                number: string;
                kind: components["schemas"]["ReportKind"];
                state: components["schemas"]["ReportState"];
                label: string;
                revision: number;
                /** Format: uuid */
                registrationId: string;
                registrationNumber: string;
                author: components["schemas"]["PersonRef"];
                people: {
                    person: components["schemas"]["PersonRef"];
                    /** Format: uuid */
                    dutyId: string;
                    travelled: components["schemas"]["TripDates"][];
                    days: number;
                    creditedDays?: number | null;
                }[];
                hostUnits: components["schemas"]["UnitRef"][];
                dates: components["schemas"]["TripDates"];
                late: boolean;
                submittedAt: string | null;
                verifiedAt: string | null;
            }[];
            nextCursor: string | null;
        };
        "trip-reporting.my-days.response": {
            person: components["schemas"]["PersonRef"];
            department: components["schemas"]["UnitRef"] | null;
            exempt: {
                kind: components["schemas"]["ExemptionKind"];
                label: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            quotaDays: number;
            verifiedDays: number;
            reportedDays: number;
            approvedDays: number;
            waitingDays: number;
            forecastDays: number;
            missingDays: number;
            reached: boolean;
            reportsOnTime: number;
            reportsLate: number;
            reportsExcused: number;
            reportsOwed: number;
            window: components["schemas"]["Window"];
            sentence: string;
        };
        "trip-reporting.people-year.response": {
            year: number;
            /** Format: date */
            asOf: string;
            items: components["schemas"]["PersonYear"][];
        };
        "trip-reporting.report-history.response": {
            items: {
                revision: number;
                /** Format: date-time */
                submittedAt: string;
                fields: components["schemas"]["ReportFields"];
                evidence: components["schemas"]["Evidence"][];
                /** @enum {string} */
                outcome: "WAITING" | "VERIFIED" | "RETURNED";
                decidedAt: string | null;
                decidedBy: components["schemas"]["PersonRef"] | null;
                reason: string | null;
            }[];
        };
        "trip-reporting.save-report.request": {
            kind: components["schemas"]["ReportKindInput"];
            travellers: components["schemas"]["TravellerInput"][];
            sections: components["schemas"]["SectionsInput"];
            meetings?: components["schemas"]["BranchMeetingFieldsInput"][];
            findings?: components["schemas"]["FindingFieldsInput"][];
            /** Format: uuid */
            registrationId: string;
        };
        "trip-reporting.search-findings.response": {
            items: components["schemas"]["FoundFinding"][];
            nextCursor: string | null;
        };
        "trip-reporting.statement.response": {
            text: string;
            figures: components["schemas"]["Statistics"];
        };
        "trip-reporting.weak-areas.response": {
            items: {
                unit: components["schemas"]["UnitRef"];
                count: number;
                latest: components["schemas"]["FindingView"];
                /** Format: date */
                foundOn: string;
            }[];
        };
    };
    responses: {
        /** @description `ACCOUNT_CLOSED`: Tài khoản đã đóng */
        ACCOUNT_CLOSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTION_DUE_NOT_AHEAD`: Hạn khắc phục phải sau hôm nay */
        ACTION_DUE_NOT_AHEAD: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTION_DUE_PASSED`: Hạn khắc phục đã qua */
        ACTION_DUE_PASSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        ACTION_ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTION_ITEM_UNKNOWN`: Không có mục kiểm tra này */
        ACTION_ITEM_UNKNOWN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTION_OWNER_OUTSIDE_UNIT`: Người phụ trách không thuộc đơn vị */
        ACTION_OWNER_OUTSIDE_UNIT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTION_WITHOUT_VERIFICATION`: Chưa có báo cáo để xác minh */
        ACTION_WITHOUT_VERIFICATION: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTUAL_DAYS_OUTSIDE_TRIP`: Ngày đi thực tế nằm ngoài chuyến đã duyệt */
        ACTUAL_DAYS_OUTSIDE_TRIP: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ACTUAL_DAYS_OVERLAP`: Ngày đi thực tế bị lặp */
        ACTUAL_DAYS_OVERLAP: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ALREADY_ENDED`: Đã kết thúc */
        ALREADY_ENDED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ALREADY_EXCUSED`: Đã chấp nhận lý do */
        ALREADY_EXCUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ANSWER_INCOMPLETE`: Báo cáo chưa đủ nội dung */
        ANSWER_INCOMPLETE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ANSWER_UNSUITABLE`: Câu trả lời không hợp với mục */
        ANSWER_UNSUITABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ATTENDANCE_NOT_OF_TEAM`: Không phải người của đoàn */
        ATTENDANCE_NOT_OF_TEAM: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ATTENDANCE_OUTSIDE_VISIT`: Buổi có mặt nằm ngoài cuộc kiểm tra */
        ATTENDANCE_OUTSIDE_VISIT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BODY_TOO_LARGE`: Dữ liệu quá lớn */
        BODY_TOO_LARGE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BROKEN_JSON`: Dữ liệu gửi lên không đọc được */
        BROKEN_JSON: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CHAIN_INVALID`: Quy trình chưa hợp lệ */
        CHAIN_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CHAIN_PUBLISHED`: Phiên bản đã ban hành */
        CHAIN_PUBLISHED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CLOCK_BACKWARDS`: Đồng hồ chỉ chạy tới */
        CLOCK_BACKWARDS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CLOCK_FIXED`: Không chỉnh được thời gian */
        CLOCK_FIXED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CLOCK_TOO_FAR`: Chuyển quá xa */
        CLOCK_TOO_FAR: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
        COMMAND_STILL_RUNNING: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCLUSION_BEFORE_END`: Cuộc kiểm tra chưa kết thúc */
        CONCLUSION_BEFORE_END: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCLUSION_EXISTS`: Đã có kết luận */
        CONCLUSION_EXISTS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCLUSION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        CONCLUSION_ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCLUSION_INCOMPLETE`: Kết luận chưa đủ nội dung */
        CONCLUSION_INCOMPLETE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCLUSION_NOT_EDITABLE`: Không sửa được kết luận lúc này */
        CONCLUSION_NOT_EDITABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCLUSION_ON_CANCELLED`: Cuộc kiểm tra đã huỷ */
        CONCLUSION_ON_CANCELLED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCLUSION_UNDER_WAY`: Kết luận đã được trình hoặc ban hành */
        CONCLUSION_UNDER_WAY: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CRITERIA_CODE_TAKEN`: Mã bộ tiêu chí đã dùng */
        CRITERIA_CODE_TAKEN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CRITERIA_DRAFT_EXISTS`: Đã có bản nháp */
        CRITERIA_DRAFT_EXISTS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CRITERIA_INVALID`: Bộ tiêu chí chưa đúng */
        CRITERIA_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CRITERIA_NOT_PUBLISHED`: Bộ tiêu chí chưa ban hành */
        CRITERIA_NOT_PUBLISHED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CRITERIA_PUBLISHED`: Bộ tiêu chí đã ban hành */
        CRITERIA_PUBLISHED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
        CSRF_TOKEN_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DATE_IN_FUTURE`: Ngày chốt số liệu chưa đến */
        DATE_IN_FUTURE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý */
        DEAD_MESSAGE_SETTLED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_ANSWERS_MISSING`: Còn đơn vị chưa gửi báo cáo */
        DESK_ANSWERS_MISSING: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_ANSWER_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        DESK_ANSWER_ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_DUE_DAY_PAST`: Hạn báo cáo đã qua */
        DESK_DUE_DAY_PAST: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_NOTHING_MISSING`: Không còn đơn vị nào phải đôn đốc */
        DESK_NOTHING_MISSING: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_PLAN_UNSUITABLE`: Không dùng được kế hoạch này */
        DESK_PLAN_UNSUITABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_QUESTION_TWICE`: Câu hỏi bị lặp */
        DESK_QUESTION_TWICE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_QUESTION_UNKNOWN`: Không có câu hỏi này */
        DESK_QUESTION_UNKNOWN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_REQUEST_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        DESK_REQUEST_ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_REQUEST_INCOMPLETE`: Yêu cầu báo cáo chưa đủ nội dung */
        DESK_REQUEST_INCOMPLETE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_UNIT_NOT_ASKED`: Đơn vị không có trong yêu cầu */
        DESK_UNIT_NOT_ASKED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DESK_UNIT_UNSUITABLE`: Không yêu cầu được đơn vị này */
        DESK_UNIT_UNSUITABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DOCUMENT_DATE_MISSING`: Thiếu ngày văn bản */
        DOCUMENT_DATE_MISSING: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DOCUMENT_NOT_OURS`: Không phải văn bản của đơn vị mình */
        DOCUMENT_NOT_OURS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DOCUMENT_NUMBER_UNREADABLE`: Không đọc được số văn bản */
        DOCUMENT_NUMBER_UNREADABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DUPLICATE_CODE`: Mã đã có */
        DUPLICATE_CODE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DUPLICATE_PARTICIPANT`: Người tham gia bị lặp */
        DUPLICATE_PARTICIPANT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DUPLICATE_PLAN`: Đã có kế hoạch cho năm này */
        DUPLICATE_PLAN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DUPLICATE_USERNAME`: Tên đăng nhập đã có */
        DUPLICATE_USERNAME: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DUTY_ALREADY_ANSWERED`: Đã có báo cáo khác */
        DUTY_ALREADY_ANSWERED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu */
        END_BEFORE_START: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `EVIDENCE_MISSING`: Thiếu minh chứng bắt buộc */
        EVIDENCE_MISSING: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `EXEMPTION_TOO_SHORT`: Chưa đủ điều kiện miễn */
        EXEMPTION_TOO_SHORT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FILE_BROKEN`: Tệp bị hỏng */
        FILE_BROKEN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FILE_SUSPICIOUS`: Tệp không an toàn */
        FILE_SUSPICIOUS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FILE_TOO_LARGE`: Tệp quá lớn */
        FILE_TOO_LARGE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FILE_TYPE_REFUSED`: Loại tệp không được nhận */
        FILE_TYPE_REFUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FINDING_WITHOUT_PLACE`: Phát hiện chưa ghi địa điểm */
        FINDING_WITHOUT_PLACE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FORBIDDEN`: Không có quyền */
        FORBIDDEN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
        IDEMPOTENCY_KEY_REQUIRED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
        IDEMPOTENCY_KEY_REUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `IF_MATCH_REQUIRED`: Thiếu phiên bản đã xem */
        IF_MATCH_REQUIRED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INCIDENT_CLOSED`: Sự cố đã đóng */
        INCIDENT_CLOSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INSPECTOR_INVALID`: Thành viên đoàn không hợp lệ */
        INSPECTOR_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INSPECTOR_OF_OWN_UNIT`: Không kiểm tra đơn vị mình giữ chức vụ */
        INSPECTOR_OF_OWN_UNIT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INTERNAL`: Lỗi hệ thống */
        INTERNAL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ */
        INVALID_INPUT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ISSUER_WITHOUT_SYMBOL`: Đơn vị ban hành chưa có ký hiệu */
        ISSUER_WITHOUT_SYMBOL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MEETING_OUTSIDE_TRIP`: Buổi sinh hoạt ngoài chuyến đi */
        MEETING_OUTSIDE_TRIP: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_DRAFT`: Không còn là bản nháp */
        NOT_DRAFT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_FOUND`: Không tìm thấy */
        NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_LATE`: Báo cáo không trễ hạn */
        NOT_LATE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_SIGNED_IN`: Chưa đăng nhập */
        NOT_SIGNED_IN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_YOUR_TASK`: Không tìm thấy */
        NOT_YOUR_TASK: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NO_CHAIN`: Chưa có quy trình duyệt */
        NO_CHAIN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NUMBER_ALREADY_USED`: Số văn bản đã được dùng */
        NUMBER_ALREADY_USED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này */
        ORIGIN_REFUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_REPAIR`: Không xác minh cho đơn vị mình */
        OWN_REPAIR: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PARTICIPANT_CANNOT_DECIDE`: Không tự quyết định */
        PARTICIPANT_CANNOT_DECIDE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PARTICIPANT_UNKNOWN`: Không có cán bộ này */
        PARTICIPANT_UNKNOWN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAN_ALREADY_PUBLISHED`: Kế hoạch đã ban hành */
        PLAN_ALREADY_PUBLISHED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAN_DATES_INVALID`: Thời gian của kế hoạch chưa đúng */
        PLAN_DATES_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        PLAN_ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAN_INCOMPLETE`: Kế hoạch chưa đủ nội dung */
        PLAN_INCOMPLETE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAN_MISSING`: Chưa có kế hoạch năm */
        PLAN_MISSING: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAN_NOT_EDITABLE`: Không sửa được kế hoạch lúc này */
        PLAN_NOT_EDITABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `POSITION_LEVEL_MISMATCH`: Chức vụ không thuộc cấp này */
        POSITION_LEVEL_MISMATCH: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RATE_LIMITED`: Gửi quá nhanh */
        RATE_LIMITED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REASON_REQUIRED`: Thiếu lý do */
        REASON_REQUIRED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RECOMMENDATION_ANSWERED`: Kiến nghị đã được trả lời */
        RECOMMENDATION_ANSWERED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RECOMMENDATION_WITHOUT_ADDRESSEE`: Kiến nghị chưa ghi nơi nhận */
        RECOMMENDATION_WITHOUT_ADDRESSEE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REMINDED_TODAY`: Hôm nay đã đôn đốc */
        REMINDED_TODAY: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REPAIR_WITHOUT_EVIDENCE`: Chưa có minh chứng khắc phục */
        REPAIR_WITHOUT_EVIDENCE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REPORT_BEFORE_END`: Chuyến đi chưa kết thúc */
        REPORT_BEFORE_END: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REPORT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        REPORT_ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REPORT_INCOMPLETE`: Báo cáo chưa đủ nội dung */
        REPORT_INCOMPLETE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REPORT_NOT_EDITABLE`: Không sửa được báo cáo lúc này */
        REPORT_NOT_EDITABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ROUND_OUTSIDE_PLAN`: Đợt không thuộc kế hoạch */
        ROUND_OUTSIDE_PLAN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ROUND_UNKNOWN`: Đợt không thuộc kế hoạch */
        ROUND_UNKNOWN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ROUND_WITHOUT_CONCLUSION`: Đợt kiểm tra chưa có đủ kết luận */
        ROUND_WITHOUT_CONCLUSION: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SCORE_BEYOND_WEIGHT`: Điểm vượt điểm tối đa của mục */
        SCORE_BEYOND_WEIGHT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SELF_INSPECTION_BEGUN`: Đơn vị đã tự kiểm tra */
        SELF_INSPECTION_BEGUN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SELF_INSPECTION_CLOSED`: Phần tự kiểm tra đã khoá */
        SELF_INSPECTION_CLOSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SELF_INSPECTION_EMPTY`: Chưa có nội dung tự kiểm tra */
        SELF_INSPECTION_EMPTY: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `STALE_VERSION`: Nội dung đã thay đổi */
        STALE_VERSION: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `STORAGE_UNAVAILABLE`: Chưa lưu được tệp */
        STORAGE_UNAVAILABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SUBJECT_INVALID`: Đối tượng kiểm tra chưa đúng */
        SUBJECT_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SUBJECT_WITHOUT_TEAM`: Đơn vị chưa có đoàn kiểm tra */
        SUBJECT_WITHOUT_TEAM: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SUBMISSION_REFUSED`: Chưa trình được */
        SUBMISSION_REFUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SUBMITTER_NOT_PARTICIPANT`: Người đăng ký phải tham gia chuyến đi */
        SUBMITTER_NOT_PARTICIPANT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TASK_ALREADY_CLOSED`: Việc này đã được giải quyết */
        TASK_ALREADY_CLOSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TASK_STALE`: Hồ sơ đã thay đổi */
        TASK_STALE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TEAM_ALREADY_ELSEWHERE`: Đoàn hoặc thành viên đã có lịch ở nơi khác */
        TEAM_ALREADY_ELSEWHERE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TEAM_PERSON_TWICE`: Một người giữ hai vị trí */
        TEAM_PERSON_TWICE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TEAM_UNIT_NOT_SUBJECT`: Đơn vị không thuộc đối tượng kiểm tra */
        TEAM_UNIT_NOT_SUBJECT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TEAM_WITHOUT_LEADER`: Đoàn chưa có trưởng đoàn */
        TEAM_WITHOUT_LEADER: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TEAM_WITHOUT_ORGANISATION`: Chưa ghi cơ quan chủ trì */
        TEAM_WITHOUT_ORGANISATION: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TEMPORARILY_UNAVAILABLE`: Hệ thống tạm gián đoạn */
        TEMPORARILY_UNAVAILABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_FILES`: Quá nhiều tệp */
        TOO_MANY_FILES: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_INSPECTION_FILES`: Quá nhiều tệp */
        TOO_MANY_INSPECTION_FILES: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_LOGINS`: Tạm khoá đăng nhập */
        TOO_MANY_LOGINS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOPIC_UNKNOWN`: Chuyên đề không thuộc kế hoạch */
        TOPIC_UNKNOWN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TRAVELLER_NOT_PARTICIPANT`: Không có trong chuyến đi */
        TRAVELLER_NOT_PARTICIPANT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TRIP_NOT_REPORTABLE`: Chuyến đi không phải báo cáo */
        TRIP_NOT_REPORTABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TRIP_STARTED`: Chuyến đi đã bắt đầu */
        TRIP_STARTED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNIT_ALREADY_VISITED`: Đơn vị đã có lịch kiểm tra trùng */
        UNIT_ALREADY_VISITED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNIT_CYCLE`: Cây tổ chức không hợp lệ */
        UNIT_CYCLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNIT_HAS_CHILDREN`: Đơn vị còn đơn vị cấp dưới */
        UNIT_HAS_CHILDREN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực */
        UNIT_NOT_VALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNKNOWN_POSITION_TYPE`: Chức vụ không có trong danh mục */
        UNKNOWN_POSITION_TYPE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: Kiểu dữ liệu không được hỗ trợ */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VERDICT_NOT_ALLOWED`: Không dùng được quyết định này */
        VERDICT_NOT_ALLOWED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_BEFORE_ITS_DAY`: Chưa đến ngày kiểm tra */
        VISIT_BEFORE_ITS_DAY: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này */
        VISIT_ILLEGAL_MOVE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_INCOMPLETE`: Phiếu kiểm tra chưa đủ */
        VISIT_INCOMPLETE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_METHOD_NOT_IN_PLAN`: Hình thức không theo kế hoạch */
        VISIT_METHOD_NOT_IN_PLAN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_OUTSIDE_AMENDMENT`: Bản điều chỉnh bỏ sót cuộc kiểm tra đã lên lịch */
        VISIT_OUTSIDE_AMENDMENT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_OUTSIDE_PLAN`: Lịch kiểm tra nằm ngoài thời gian của kế hoạch */
        VISIT_OUTSIDE_PLAN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_PLAN_NOT_IN_FORCE`: Kế hoạch chưa hoặc không còn hiệu lực */
        VISIT_PLAN_NOT_IN_FORCE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_TEAM_NOT_IN_PLAN`: Đoàn kiểm tra không thuộc kế hoạch */
        VISIT_TEAM_NOT_IN_PLAN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VISIT_UNIT_NOT_OF_TEAM`: Đơn vị không do đoàn này kiểm tra */
        VISIT_UNIT_NOT_OF_TEAM: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `WEAK_PASSWORD`: Mật khẩu chưa đủ mạnh */
        WEAK_PASSWORD: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `WRONG_CREDENTIALS`: Đăng nhập không thành công */
        WRONG_CREDENTIALS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "directory.current-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.sign-in.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["WRONG_CREDENTIALS"];
            403: components["responses"]["ORIGIN_REFUSED"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `TOO_MANY_LOGINS`: Tạm khoá đăng nhập; `RATE_LIMITED`: Gửi quá nhanh */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.own-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.own-sessions.response"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.end-own-session": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.change-password": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.change-password.request"];
            };
        };
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `WRONG_CREDENTIALS`: Đăng nhập không thành công; `NOT_SIGNED_IN`: Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `WEAK_PASSWORD`: Mật khẩu chưa đủ mạnh; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_LOGINS`: Tạm khoá đăng nhập; `RATE_LIMITED`: Gửi quá nhanh */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.list-units": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                level?: "CENTRAL" | "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "AFFILIATED" | "GRASSROOTS" | "BRANCH";
                parentId?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.list-units.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.add-unit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.add-unit.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `DUPLICATE_CODE`: Mã đã có; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.get-unit": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.get-unit.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.change-unit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.change-unit.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `UNIT_CYCLE`: Cây tổ chức không hợp lệ; `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.close-unit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.close-unit.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `UNIT_HAS_CHILDREN`: Đơn vị còn đơn vị cấp dưới; `ALREADY_ENDED`: Đã kết thúc; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `UNIT_CYCLE`: Cây tổ chức không hợp lệ; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.list-position-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.list-position-types.response"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.list-people": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                unitId?: string;
                fullTime?: "true" | "false";
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.list-people.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.add-person": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.add-person.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `DUPLICATE_CODE`: Mã đã có; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.get-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.get-person.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.change-person": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.change-person.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.add-position": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.add-position.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `UNKNOWN_POSITION_TYPE`: Chức vụ không có trong danh mục; `POSITION_LEVEL_MISMATCH`: Chức vụ không thuộc cấp này; `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.end-position": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.end-position.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ALREADY_ENDED`: Đã kết thúc; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.list-charges": {
        parameters: {
            query?: {
                unitId?: string;
                personId?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.list-charges.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.add-charge": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.add-charge.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.end-charge": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.end-charge.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ALREADY_ENDED`: Đã kết thúc; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.get-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFacts"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.change-calendar": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.change-calendar.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFacts"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.list-accounts": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.list-accounts.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.add-account": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.add-account.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.add-account.response"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `DUPLICATE_USERNAME`: Tên đăng nhập đã có; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.close-account": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ACCOUNT_CLOSED`: Tài khoản đã đóng; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.reopen-account": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.reset-password": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["directory.reset-password.request"];
            };
        };
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.list-audit": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                subject?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.list-audit.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.list-plans": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.list-plans.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.add-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.add-plan.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `DUPLICATE_PLAN`: Đã có kế hoạch cho năm này; `DUPLICATE_CODE`: Mã đã có; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.get-plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.change-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.change-plan.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DUPLICATE_CODE`: Mã đã có; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.publish-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ALREADY_PUBLISHED`: Kế hoạch đã ban hành; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.list-rounds": {
        parameters: {
            query?: {
                year?: number;
                planId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.list-rounds.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.add-round": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.add-round.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `DUPLICATE_CODE`: Mã đã có; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ROUND_OUTSIDE_PLAN`: Đợt không thuộc kế hoạch; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.change-round": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.change-round.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DUPLICATE_CODE`: Mã đã có; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ROUND_OUTSIDE_PLAN`: Đợt không thuộc kế hoạch; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.list-exemptions": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.list-exemptions.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.grant-exemption": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.grant-exemption.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `PLAN_MISSING`: Chưa có kế hoạch năm; `EXEMPTION_TOO_SHORT`: Chưa đủ điều kiện miễn; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `PARTICIPANT_UNKNOWN`: Không có cán bộ này; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.end-exemption": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.end-exemption.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ALREADY_ENDED`: Đã kết thúc; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.coverage": {
        parameters: {
            query: {
                scope: "department" | "host" | "charge" | "province";
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.coverage.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.collisions": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                scope: "department" | "host" | "charge" | "province";
                year: number;
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.collisions.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "own" | "department" | "host" | "charge" | "province";
                year?: number;
                state?: "DRAFT" | "SUBMITTED" | "WITHDRAWING" | "APPROVED" | "CANCELLING" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "CANCELLED";
                from?: string;
                to?: string;
                unitId?: string;
                personId?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.list.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.save-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationFieldsInput"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `PLAN_MISSING`: Chưa có kế hoạch năm; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `SUBMITTER_NOT_PARTICIPANT`: Người đăng ký phải tham gia chuyến đi; `DUPLICATE_PARTICIPANT`: Người tham gia bị lặp; `ROUND_UNKNOWN`: Đợt không thuộc kế hoạch; `TOPIC_UNKNOWN`: Chuyên đề không thuộc kế hoạch; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.change-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `NOT_DRAFT`: Không còn là bản nháp; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `PLAN_MISSING`: Chưa có kế hoạch năm; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `SUBMITTER_NOT_PARTICIPANT`: Người đăng ký phải tham gia chuyến đi; `DUPLICATE_PARTICIPANT`: Người tham gia bị lặp; `ROUND_UNKNOWN`: Đợt không thuộc kế hoạch; `TOPIC_UNKNOWN`: Chuyên đề không thuộc kế hoạch; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.delete-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `NOT_DRAFT`: Không còn là bản nháp; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.check.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResult"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `SUBMISSION_REFUSED`: Chưa trình được; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.withdraw.request"];
            };
        };
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.cancel.request"];
            };
        };
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `TRIP_STARTED`: Chuyến đi đã bắt đầu; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.my-year": {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.my-year.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["PLAN_MISSING"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.list-duties": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "own" | "department" | "charge" | "province";
                year?: number;
                state?: "SCHEDULED" | "OPEN" | "OVERDUE" | "SUBMITTED" | "RETURNED" | "VERIFIED" | "CANCELLED";
                registrationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.list-duties.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.get-duty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.get-duty.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.excuse-lateness": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["trip-reporting.excuse-lateness.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `NOT_LATE`: Báo cáo không trễ hạn; `ALREADY_EXCUSED`: Đã chấp nhận lý do; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.list-reports": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "own" | "department" | "charge" | "province";
                year?: number;
                state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "VERIFIED" | "CORRECTING";
                kind?: "TOPICAL" | "BRANCH_MEETING";
                registrationId?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.list-reports.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.save-report": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["trip-reporting.save-report.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `DUTY_ALREADY_ANSWERED`: Đã có báo cáo khác; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `TRIP_NOT_REPORTABLE`: Chuyến đi không phải báo cáo; `TRAVELLER_NOT_PARTICIPANT`: Không có trong chuyến đi; `ACTUAL_DAYS_OUTSIDE_TRIP`: Ngày đi thực tế nằm ngoài chuyến đã duyệt; `ACTUAL_DAYS_OVERLAP`: Ngày đi thực tế bị lặp; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.get-report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.change-report": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_NOT_EDITABLE`: Không sửa được báo cáo lúc này; `DUTY_ALREADY_ANSWERED`: Đã có báo cáo khác; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `TRIP_NOT_REPORTABLE`: Chuyến đi không phải báo cáo; `TRAVELLER_NOT_PARTICIPANT`: Không có trong chuyến đi; `ACTUAL_DAYS_OUTSIDE_TRIP`: Ngày đi thực tế nằm ngoài chuyến đã duyệt; `ACTUAL_DAYS_OVERLAP`: Ngày đi thực tế bị lặp; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.delete-report": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_NOT_EDITABLE`: Không sửa được báo cáo lúc này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.report-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.report-history.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.submit-report": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `DUTY_ALREADY_ANSWERED`: Đã có báo cáo khác; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `REPORT_BEFORE_END`: Chuyến đi chưa kết thúc; `REPORT_INCOMPLETE`: Báo cáo chưa đủ nội dung; `FINDING_WITHOUT_PLACE`: Phát hiện chưa ghi địa điểm; `RECOMMENDATION_WITHOUT_ADDRESSEE`: Kiến nghị chưa ghi nơi nhận; `MEETING_OUTSIDE_TRIP`: Buổi sinh hoạt ngoài chuyến đi; `TRIP_NOT_REPORTABLE`: Chuyến đi không phải báo cáo; `TRAVELLER_NOT_PARTICIPANT`: Không có trong chuyến đi; `ACTUAL_DAYS_OUTSIDE_TRIP`: Ngày đi thực tế nằm ngoài chuyến đã duyệt; `ACTUAL_DAYS_OVERLAP`: Ngày đi thực tế bị lặp; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.correct-report": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.drop-correction": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.add-evidence": {
        parameters: {
            query: {
                name: string;
                caption?: string;
                peopleRecognisable: "true" | "false";
                minors: "true" | "false";
            };
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Nội dung tệp, gửi nguyên dạng; tối đa 20 MB. Loại tệp được xét theo nội dung. */
        requestBody: {
            content: {
                "image/jpeg": unknown;
                "image/png": unknown;
                "image/webp": unknown;
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_NOT_EDITABLE`: Không sửa được báo cáo lúc này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["FILE_TOO_LARGE"];
            /** @description `TOO_MANY_FILES`: Quá nhiều tệp; `FILE_TYPE_REFUSED`: Loại tệp không được nhận; `FILE_BROKEN`: Tệp bị hỏng; `FILE_SUSPICIOUS`: Tệp không an toàn; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            /** @description `STORAGE_UNAVAILABLE`: Chưa lưu được tệp; `TEMPORARILY_UNAVAILABLE`: Hệ thống tạm gián đoạn */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "trip-reporting.get-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Dấu của nội dung, cho `If-None-Match`. */
                    ETag?: string;
                    /** @description Tên tệp (RFC 6266). */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            /** @description `STORAGE_UNAVAILABLE`: Chưa lưu được tệp; `TEMPORARILY_UNAVAILABLE`: Hệ thống tạm gián đoạn */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "trip-reporting.change-evidence": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_NOT_EDITABLE`: Không sửa được báo cáo lúc này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.remove-evidence": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `REPORT_NOT_EDITABLE`: Không sửa được báo cáo lúc này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.preview-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Dấu của nội dung, cho `If-None-Match`. */
                    ETag?: string;
                    /** @description Tên tệp (RFC 6266). */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            /** @description `STORAGE_UNAVAILABLE`: Chưa lưu được tệp; `TEMPORARILY_UNAVAILABLE`: Hệ thống tạm gián đoạn */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "trip-reporting.search-findings": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                year?: number;
                kind?: "GOOD_PRACTICE" | "DIFFICULTY" | "YOUTH_CONCERN" | "WEAK_AREA" | "RECOMMENDATION";
                topicId?: string;
                unitId?: string;
                from?: string;
                to?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.search-findings.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.export-findings": {
        parameters: {
            query?: {
                year?: number;
                kind?: "GOOD_PRACTICE" | "DIFFICULTY" | "YOUTH_CONCERN" | "WEAK_AREA" | "RECOMMENDATION";
                topicId?: string;
                unitId?: string;
                from?: string;
                to?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.export-findings.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.weak-areas": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.weak-areas.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.list-recommendations": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "to-answer" | "own" | "province";
                state?: "OPEN" | "ANSWERED";
                addressee?: "STANDING_COMMITTEE" | "PARTY_COMMITTEE" | "LOCAL_GOVERNMENT" | "DEPARTMENT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.list-recommendations.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.get-recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.answer-recommendation": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["trip-reporting.answer-recommendation.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `RECOMMENDATION_ANSWERED`: Kiến nghị đã được trả lời; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.my-days": {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.my-days.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["PLAN_MISSING"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.ledger": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                personId?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.ledger.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.people-year": {
        parameters: {
            query: {
                year: number;
                asOf?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.people-year.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            /** @description `PLAN_MISSING`: Chưa có kế hoạch năm; `DATE_IN_FUTURE`: Ngày chốt số liệu chưa đến */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.statement": {
        parameters: {
            query: {
                year: number;
                asOf?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.statement.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            /** @description `PLAN_MISSING`: Chưa có kế hoạch năm; `DATE_IN_FUTURE`: Ngày chốt số liệu chưa đến */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.statistics": {
        parameters: {
            query: {
                year: number;
                asOf?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            /** @description `PLAN_MISSING`: Chưa có kế hoạch năm; `DATE_IN_FUTURE`: Ngày chốt số liệu chưa đến */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-documents": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                kind?: "PLAN" | "DECISION" | "GUIDELINE" | "SCHEME" | "OFFICIAL_LETTER" | "REPORT" | "CONCLUSION" | "NOTICE" | "DIRECTIVE" | "RESOLUTION" | "PROGRAMME" | "PROPOSAL" | "INVITATION" | "MINUTES" | "REGULATION" | "RULE" | "DECREE" | "CIRCULAR";
                year?: number;
                own?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-documents.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.record-document": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.record-document.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.record-document.response"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NUMBER_ALREADY_USED`: Số văn bản đã được dùng; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `DOCUMENT_NUMBER_UNREADABLE`: Không đọc được số văn bản; `DOCUMENT_DATE_MISSING`: Thiếu ngày văn bản; `DOCUMENT_NOT_OURS`: Không phải văn bản của đơn vị mình; `ISSUER_WITHOUT_SYMBOL`: Đơn vị ban hành chưa có ký hiệu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.parse-document": {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.parse-document.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-number-registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-number-registers.response"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.add-file": {
        parameters: {
            query: {
                owner: "VISIT" | "SELF" | "ACTION" | "DESK_ANSWER";
                ownerId: string;
                itemCode?: string;
                name: string;
                caption?: string;
            };
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Nội dung tệp, gửi nguyên dạng; tối đa 20 MB. Loại tệp được xét theo nội dung. */
        requestBody: {
            content: {
                "image/jpeg": unknown;
                "image/png": unknown;
                "image/webp": unknown;
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionFile"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["FILE_TOO_LARGE"];
            /** @description `TOO_MANY_INSPECTION_FILES`: Quá nhiều tệp; `FILE_TYPE_REFUSED`: Loại tệp không được nhận; `FILE_BROKEN`: Tệp bị hỏng; `FILE_SUSPICIOUS`: Tệp không an toàn; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            /** @description `STORAGE_UNAVAILABLE`: Chưa lưu được tệp; `TEMPORARILY_UNAVAILABLE`: Hệ thống tạm gián đoạn */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspections.get-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Dấu của nội dung, cho `If-None-Match`. */
                    ETag?: string;
                    /** @description Tên tệp (RFC 6266). */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            /** @description `STORAGE_UNAVAILABLE`: Chưa lưu được tệp; `TEMPORARILY_UNAVAILABLE`: Hệ thống tạm gián đoạn */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspections.remove-file": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.change-file": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.change-file.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionFile"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.preview-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Dấu của nội dung, cho `If-None-Match`. */
                    ETag?: string;
                    /** @description Tên tệp (RFC 6266). */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            /** @description `STORAGE_UNAVAILABLE`: Chưa lưu được tệp; `TEMPORARILY_UNAVAILABLE`: Hệ thống tạm gián đoạn */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspections.list-criteria-sets": {
        parameters: {
            query?: {
                state?: "DRAFT" | "PUBLISHED";
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-criteria-sets.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.create-criteria-set": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.create-criteria-set.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CRITERIA_CODE_TAKEN`: Mã bộ tiêu chí đã dùng; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `CRITERIA_INVALID`: Bộ tiêu chí chưa đúng; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-criteria-set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.change-criteria-set": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriteriaFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CRITERIA_PUBLISHED`: Bộ tiêu chí đã ban hành; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `CRITERIA_INVALID`: Bộ tiêu chí chưa đúng; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.delete-criteria-set": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CRITERIA_PUBLISHED`: Bộ tiêu chí đã ban hành; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.publish-criteria-set": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CRITERIA_PUBLISHED`: Bộ tiêu chí đã ban hành; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `CRITERIA_INVALID`: Bộ tiêu chí chưa đúng; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.new-criteria-edition": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CRITERIA_DRAFT_EXISTS`: Đã có bản nháp; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CRITERIA_NOT_PUBLISHED`: Bộ tiêu chí chưa ban hành; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-plans": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "all" | "own" | "team";
                year?: number;
                state?: "DRAFT" | "SUBMITTED" | "WITHDRAWING" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "APPROVED" | "ISSUED" | "AMENDING" | "CLOSED" | "CANCELLED";
                kind?: "PERIODIC" | "THEMATIC";
                form?: "INSPECTION" | "SUPERVISION";
                unitId?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-plans.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.create-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionPlanFieldsInput"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.change-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionPlanFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_NOT_EDITABLE`: Không sửa được kế hoạch lúc này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.delete-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_NOT_EDITABLE`: Không sửa được kế hoạch lúc này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.plan-revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.plan-revisions.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.submit-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `VISIT_OUTSIDE_AMENDMENT`: Bản điều chỉnh bỏ sót cuộc kiểm tra đã lên lịch; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `PLAN_INCOMPLETE`: Kế hoạch chưa đủ nội dung; `PLAN_DATES_INVALID`: Thời gian của kế hoạch chưa đúng; `SUBJECT_INVALID`: Đối tượng kiểm tra chưa đúng; `SUBJECT_WITHOUT_TEAM`: Đơn vị chưa có đoàn kiểm tra; `TEAM_WITHOUT_LEADER`: Đoàn chưa có trưởng đoàn; `TEAM_WITHOUT_ORGANISATION`: Chưa ghi cơ quan chủ trì; `TEAM_PERSON_TWICE`: Một người giữ hai vị trí; `TEAM_UNIT_NOT_SUBJECT`: Đơn vị không thuộc đối tượng kiểm tra; `INSPECTOR_INVALID`: Thành viên đoàn không hợp lệ; `INSPECTOR_OF_OWN_UNIT`: Không kiểm tra đơn vị mình giữ chức vụ; `CRITERIA_NOT_PUBLISHED`: Bộ tiêu chí chưa ban hành; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.withdraw-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.withdraw-plan.request"];
            };
        };
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.issue-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.issue-plan.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `VISIT_OUTSIDE_AMENDMENT`: Bản điều chỉnh bỏ sót cuộc kiểm tra đã lên lịch; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.amend-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.drop-plan-amendment": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.close-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `ROUND_WITHOUT_CONCLUSION`: Đợt kiểm tra chưa có đủ kết luận; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.cancel-plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.cancel-plan.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `PLAN_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-visits": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "team" | "unit" | "all";
                planId?: string;
                teamId?: string;
                unitId?: string;
                personId?: string;
                from?: string;
                to?: string;
                state?: "PLANNED" | "OPEN" | "FINISHED" | "CANCELLED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-visits.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.schedule-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.schedule-visit.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNIT_ALREADY_VISITED`: Đơn vị đã có lịch kiểm tra trùng; `TEAM_ALREADY_ELSEWHERE`: Đoàn hoặc thành viên đã có lịch ở nơi khác; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `VISIT_PLAN_NOT_IN_FORCE`: Kế hoạch chưa hoặc không còn hiệu lực; `VISIT_OUTSIDE_PLAN`: Lịch kiểm tra nằm ngoài thời gian của kế hoạch; `VISIT_TEAM_NOT_IN_PLAN`: Đoàn kiểm tra không thuộc kế hoạch; `VISIT_UNIT_NOT_OF_TEAM`: Đơn vị không do đoàn này kiểm tra; `VISIT_METHOD_NOT_IN_PLAN`: Hình thức không theo kế hoạch; `INSPECTOR_OF_OWN_UNIT`: Không kiểm tra đơn vị mình giữ chức vụ; `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-visit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.move-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitPlacesInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `UNIT_ALREADY_VISITED`: Đơn vị đã có lịch kiểm tra trùng; `TEAM_ALREADY_ELSEWHERE`: Đoàn hoặc thành viên đã có lịch ở nơi khác; `SELF_INSPECTION_BEGUN`: Đơn vị đã tự kiểm tra; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `VISIT_PLAN_NOT_IN_FORCE`: Kế hoạch chưa hoặc không còn hiệu lực; `VISIT_OUTSIDE_PLAN`: Lịch kiểm tra nằm ngoài thời gian của kế hoạch; `VISIT_TEAM_NOT_IN_PLAN`: Đoàn kiểm tra không thuộc kế hoạch; `VISIT_UNIT_NOT_OF_TEAM`: Đơn vị không do đoàn này kiểm tra; `VISIT_METHOD_NOT_IN_PLAN`: Hình thức không theo kế hoạch; `INSPECTOR_OF_OWN_UNIT`: Không kiểm tra đơn vị mình giữ chức vụ; `UNIT_NOT_VALID`: Đơn vị không còn hiệu lực; `END_BEFORE_START`: Ngày kết thúc trước ngày bắt đầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-checklist": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.cancel-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.cancel-visit.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.start-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `VISIT_PLAN_NOT_IN_FORCE`: Kế hoạch chưa hoặc không còn hiệu lực; `VISIT_BEFORE_ITS_DAY`: Chưa đến ngày kiểm tra; `INSPECTOR_OF_OWN_UNIT`: Không kiểm tra đơn vị mình giữ chức vụ; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.finish-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.finish-visit.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `VISIT_INCOMPLETE`: Phiếu kiểm tra chưa đủ; `EVIDENCE_MISSING`: Thiếu minh chứng bắt buộc; `ATTENDANCE_OUTSIDE_VISIT`: Buổi có mặt nằm ngoài cuộc kiểm tra; `ATTENDANCE_NOT_OF_TEAM`: Không phải người của đoàn; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.reopen-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `CONCLUSION_UNDER_WAY`: Kết luận đã được trình hoặc ban hành; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `VISIT_PLAN_NOT_IN_FORCE`: Kế hoạch chưa hoặc không còn hiệu lực; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.record-attendance": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.record-attendance.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `CONCLUSION_UNDER_WAY`: Kết luận đã được trình hoặc ban hành; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ATTENDANCE_OUTSIDE_VISIT`: Buổi có mặt nằm ngoài cuộc kiểm tra; `ATTENDANCE_NOT_OF_TEAM`: Không phải người của đoàn; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.save-answers": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.save-answers.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswers"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `VISIT_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ANSWER_UNSUITABLE`: Câu trả lời không hợp với mục; `SCORE_BEYOND_WEIGHT`: Điểm vượt điểm tối đa của mục; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.save-self-answers": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.save-self-answers.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswers"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `SELF_INSPECTION_CLOSED`: Phần tự kiểm tra đã khoá; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ANSWER_UNSUITABLE`: Câu trả lời không hợp với mục; `SCORE_BEYOND_WEIGHT`: Điểm vượt điểm tối đa của mục; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.submit-self-inspection": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `SELF_INSPECTION_CLOSED`: Phần tự kiểm tra đã khoá; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `SELF_INSPECTION_EMPTY`: Chưa có nội dung tự kiểm tra; `EVIDENCE_MISSING`: Thiếu minh chứng bắt buộc; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.reopen-self-inspection": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `SELF_INSPECTION_CLOSED`: Phần tự kiểm tra đã khoá; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-conclusions": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                planId?: string;
                visitId?: string;
                unitId?: string;
                state?: "DRAFT" | "SUBMITTED" | "WITHDRAWING" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "APPROVED" | "ISSUED";
                overdue?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-conclusions.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.save-conclusion": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.save-conclusion.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CONCLUSION_BEFORE_END`: Cuộc kiểm tra chưa kết thúc; `CONCLUSION_ON_CANCELLED`: Cuộc kiểm tra đã huỷ; `CONCLUSION_EXISTS`: Đã có kết luận; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ACTION_DUE_NOT_AHEAD`: Hạn khắc phục phải sau hôm nay; `ACTION_OWNER_OUTSIDE_UNIT`: Người phụ trách không thuộc đơn vị; `ACTION_ITEM_UNKNOWN`: Không có mục kiểm tra này; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.change-conclusion": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CONCLUSION_NOT_EDITABLE`: Không sửa được kết luận lúc này; `CONCLUSION_BEFORE_END`: Cuộc kiểm tra chưa kết thúc; `CONCLUSION_ON_CANCELLED`: Cuộc kiểm tra đã huỷ; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ACTION_DUE_NOT_AHEAD`: Hạn khắc phục phải sau hôm nay; `ACTION_OWNER_OUTSIDE_UNIT`: Người phụ trách không thuộc đơn vị; `ACTION_ITEM_UNKNOWN`: Không có mục kiểm tra này; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.delete-conclusion": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CONCLUSION_NOT_EDITABLE`: Không sửa được kết luận lúc này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.propose-conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.propose-conclusion.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            /** @description `CONCLUSION_BEFORE_END`: Cuộc kiểm tra chưa kết thúc; `CONCLUSION_ON_CANCELLED`: Cuộc kiểm tra đã huỷ */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.submit-conclusion": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CONCLUSION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `CONCLUSION_BEFORE_END`: Cuộc kiểm tra chưa kết thúc; `CONCLUSION_ON_CANCELLED`: Cuộc kiểm tra đã huỷ; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `CONCLUSION_INCOMPLETE`: Kết luận chưa đủ nội dung; `ACTION_DUE_NOT_AHEAD`: Hạn khắc phục phải sau hôm nay; `ACTION_OWNER_OUTSIDE_UNIT`: Người phụ trách không thuộc đơn vị; `ACTION_ITEM_UNKNOWN`: Không có mục kiểm tra này; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.withdraw-conclusion": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.withdraw-conclusion.request"];
            };
        };
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CONCLUSION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.issue-conclusion": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.issue-conclusion.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CONCLUSION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `CONCLUSION_ON_CANCELLED`: Cuộc kiểm tra đã huỷ; `NUMBER_ALREADY_USED`: Số văn bản đã được dùng; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ACTION_DUE_PASSED`: Hạn khắc phục đã qua; `ISSUER_WITHOUT_SYMBOL`: Đơn vị ban hành chưa có ký hiệu; `ACTION_DUE_NOT_AHEAD`: Hạn khắc phục phải sau hôm nay; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.answer-conclusion": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.answer-conclusion.request"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CONCLUSION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.unit-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitInspectionHistory"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-corrective-actions": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unitId?: string;
                planId?: string;
                conclusionId?: string;
                state?: "OPEN" | "REPAIRED" | "CLOSED";
                owner?: "me";
                overdue?: "true" | "false";
                repeated?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-corrective-actions.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-corrective-action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.repair-action": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.repair-action.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ACTION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `REPAIR_WITHOUT_EVIDENCE`: Chưa có minh chứng khắc phục; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.verify-action": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.verify-action.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `OWN_REPAIR`: Không xác minh cho đơn vị mình; `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ACTION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `ACTION_WITHOUT_VERIFICATION`: Chưa có báo cáo để xác minh; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.reopen-action": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.reopen-action.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `OWN_REPAIR`: Không xác minh cho đơn vị mình; `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ACTION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.extend-action": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.extend-action.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `OWN_REPAIR`: Không xác minh cho đơn vị mình; `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ACTION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ACTION_DUE_NOT_AHEAD`: Hạn khắc phục phải sau hôm nay; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.change-action-owner": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.change-action-owner.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `ACTION_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `ACTION_OWNER_OUTSIDE_UNIT`: Người phụ trách không thuộc đơn vị; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-desk-requests": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DRAFT" | "SENT" | "CLOSED" | "CANCELLED";
                year?: number;
                planId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-desk-requests.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.save-desk-request": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskRequestFieldsInput"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `DESK_UNIT_UNSUITABLE`: Không yêu cầu được đơn vị này; `DESK_PLAN_UNSUITABLE`: Không dùng được kế hoạch này; `DESK_QUESTION_TWICE`: Câu hỏi bị lặp; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-desk-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.change-desk-request": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskRequestFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_REQUEST_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `DESK_UNIT_UNSUITABLE`: Không yêu cầu được đơn vị này; `DESK_PLAN_UNSUITABLE`: Không dùng được kế hoạch này; `DESK_QUESTION_TWICE`: Câu hỏi bị lặp; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.delete-desk-request": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm, không có nội dung trả về. */
            204: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_REQUEST_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.send-desk-request": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_REQUEST_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `DESK_UNIT_UNSUITABLE`: Không yêu cầu được đơn vị này; `DESK_PLAN_UNSUITABLE`: Không dùng được kế hoạch này; `DESK_QUESTION_TWICE`: Câu hỏi bị lặp; `DESK_REQUEST_INCOMPLETE`: Yêu cầu báo cáo chưa đủ nội dung; `DESK_DUE_DAY_PAST`: Hạn báo cáo đã qua; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.remind-desk-request": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.remind-desk-request.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.remind-desk-request.response"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_REQUEST_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `REMINDED_TODAY`: Hôm nay đã đôn đốc; `DESK_NOTHING_MISSING`: Không còn đơn vị nào phải đôn đốc; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `DESK_UNIT_NOT_ASKED`: Đơn vị không có trong yêu cầu; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.close-desk-request": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.close-desk-request.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_REQUEST_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `DESK_ANSWERS_MISSING`: Còn đơn vị chưa gửi báo cáo; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.cancel-desk-request": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.cancel-desk-request.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_REQUEST_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.compare-desk-answers": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                filter?: "all" | "in" | "late" | "missing" | "returned";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.compare-desk-answers.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.list-desk-answers": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "own" | "charge";
                filter?: "open" | "answered" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.list-desk-answers.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.get-desk-answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAnswerView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.write-desk-answer": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskAnswerFieldsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAnswerView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_ANSWER_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `DESK_QUESTION_UNKNOWN`: Không có câu hỏi này; `DESK_QUESTION_TWICE`: Câu hỏi bị lặp; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.desk-answer-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.desk-answer-history.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.submit-desk-answer": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAnswerView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_ANSWER_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `ANSWER_INCOMPLETE`: Báo cáo chưa đủ nội dung; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.return-desk-answer": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspections.return-desk-answer.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAnswerView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DESK_ANSWER_ILLEGAL_MOVE`: Không thực hiện được ở trạng thái này; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.queue": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                overdue?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approvals.queue.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.queue-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approvals.queue-count.response"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.get-task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            /** @description `NOT_YOUR_TASK`: Không tìm thấy; `NOT_FOUND`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["approvals.decide.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approvals.decide.response"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `PARTICIPANT_CANNOT_DECIDE`: Không tự quyết định; `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_YOUR_TASK`: Không tìm thấy; `NOT_FOUND`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TASK_ALREADY_CLOSED`: Việc này đã được giải quyết; `TASK_STALE`: Hồ sơ đã thay đổi; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `REASON_REQUIRED`: Thiếu lý do; `VERDICT_NOT_ALLOWED`: Không dùng được quyết định này; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.get-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.find-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.find-report-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.find-paper-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.preview-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewFactsInput"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approvals.preview-chain.response"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["NO_CHAIN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.list-chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approvals.list-chains.response"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.draft-chain": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChainDefinitionInput"];
            };
        };
        responses: {
            /** @description Đã tạo. */
            201: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainVersionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `CHAIN_INVALID`: Quy trình chưa hợp lệ; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.publish-chain": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
                /** @description `ETag` của nội dung đã xem, ví dụ `"3"`. */
                "If-Match": string;
            };
            path: {
                code: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description Phiên bản, cho `If-Match`. */
                    ETag?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainVersionView"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `CHAIN_PUBLISHED`: Phiên bản đã ban hành; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["STALE_VERSION"];
            /** @description `CHAIN_INVALID`: Quy trình chưa hợp lệ; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IF_MATCH_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.list-incidents": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "OPEN" | "CLOSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approvals.list-incidents.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.retry-incident": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `INCIDENT_CLOSED`: Sự cố đã đóng; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "notifications.inbox": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: "true";
                afterSeq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.inbox.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "notifications.inbox-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.inbox-count.response"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "notifications.mark-read": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notifications.mark-read.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.mark-read.response"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["COMMAND_STILL_RUNNING"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsFigures"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.dead-messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DEAD" | "REPLAYED" | "ARCHIVED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directory.dead-messages.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.replay-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "directory.archive-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsFigures"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.dead-messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DEAD" | "REPLAYED" | "ARCHIVED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["registration.dead-messages.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.replay-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "registration.archive-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsFigures"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.dead-messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DEAD" | "REPLAYED" | "ARCHIVED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["trip-reporting.dead-messages.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.replay-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "trip-reporting.archive-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsFigures"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.dead-messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DEAD" | "REPLAYED" | "ARCHIVED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspections.dead-messages.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.replay-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "inspections.archive-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsFigures"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.dead-messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DEAD" | "REPLAYED" | "ARCHIVED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approvals.dead-messages.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.replay-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "approvals.archive-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "notifications.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsFigures"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "notifications.dead-messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DEAD" | "REPLAYED" | "ARCHIVED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.dead-messages.response"];
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "notifications.replay-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "notifications.archive-dead-message": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadMessage"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NOT_FOUND"];
            /** @description `DEAD_MESSAGE_SETTLED`: Thư đã được xử lý; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "gateway.preview-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["registration.check.request"];
            };
        };
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.preview-registration.response"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "gateway.operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.operations.response"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "gateway.stream": {
        parameters: {
            query?: {
                lastEventId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["INVALID_INPUT"];
            401: components["responses"]["NOT_SIGNED_IN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "gateway.clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công. */
            200: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessTime"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
    "gateway.move-clock": {
        parameters: {
            query?: never;
            header: {
                /** @description Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["gateway.move-clock.request"];
            };
        };
        responses: {
            /** @description Đã nhận; việc tiếp tục ở các dịch vụ khác. */
            202: {
                headers: {
                    /** @description Mã của lần gọi này, để tra cứu. */
                    "X-Request-Id"?: string;
                    /** @description `true` khi đây là câu trả lời đã giữ của lần gửi trước. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessTime"];
                };
            };
            /** @description `INVALID_INPUT`: Dữ liệu chưa hợp lệ; `BROKEN_JSON`: Dữ liệu gửi lên không đọc được; `IDEMPOTENCY_KEY_REQUIRED`: Thiếu mã chống gửi trùng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NOT_SIGNED_IN"];
            /** @description `FORBIDDEN`: Không có quyền; `ORIGIN_REFUSED`: Yêu cầu không đến từ trang này; `CSRF_TOKEN_INVALID`: Mã xác nhận trang không đúng */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CLOCK_FIXED`: Không chỉnh được thời gian; `COMMAND_STILL_RUNNING`: Thao tác đang được xử lý */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description `CLOCK_BACKWARDS`: Đồng hồ chỉ chạy tới; `CLOCK_TOO_FAR`: Chuyển quá xa; `IDEMPOTENCY_KEY_REUSED`: Mã chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["TEMPORARILY_UNAVAILABLE"];
        };
    };
}
