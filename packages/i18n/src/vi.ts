import type { ServerTexts } from './server-texts.ts';

export const vi: ServerTexts = {
  refusals: {
    STATE_CONFLICT:
      'Thao tác này không thực hiện được ở trạng thái hiện tại. Hãy tải lại trang để xem trạng thái mới và những việc có thể làm.',
    STALE_VERSION:
      'Thông tin vừa được người khác cập nhật. Hãy tải lại trang, xem nội dung mới rồi thực hiện lại nếu vẫn cần.',
    SELF_APPROVAL_FORBIDDEN:
      'Người tiếp nhận hồ sơ không quyết định chính hồ sơ đó. Hãy chuyển hồ sơ cho cán bộ thẩm định khác.',
    REASON_TEXT_REQUIRED:
      'Chưa có lý do đủ rõ. Hãy ghi lý do từ 10 ký tự trở lên để người đọc hiểu và biết cần làm gì.',
    REASON_TEXT_TOO_LONG: 'Lý do dài quá 1.000 ký tự. Hãy viết ngắn gọn lại.',
    VALIDATION_FAILED: 'Một số thông tin chưa đúng. Hãy sửa những ô được đánh dấu rồi gửi lại.',
    PERSONAL_ID_NUMBER_FORMAT:
      'Số định danh cá nhân cần đủ 12 chữ số. Hãy nhập lại đúng như trên thẻ căn cước, kể cả số 0 ở đầu.',
    PHONE_NUMBER_FORMAT:
      'Số điện thoại chưa đúng. Hãy nhập số di động Việt Nam gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
    FULL_NAME_FORMAT:
      'Họ và tên cần từ 2 đến 80 ký tự, chỉ gồm chữ cái, dấu cách, dấu gạch nối hoặc dấu nháy. Hãy nhập lại như trên thẻ căn cước.',
    DATE_OF_BIRTH_INVALID:
      'Ngày sinh không hợp lệ. Hãy nhập lại ngày, tháng, năm sinh như trên thẻ căn cước.',
    ADDRESS_FORMAT:
      'Địa chỉ thường trú chưa đủ hoặc quá dài. Hãy ghi rõ nơi ở, xã hoặc phường và tỉnh hoặc thành phố.',
    UNIT_UNKNOWN:
      'Không có đơn vị này trong danh sách tiếp nhận của bạn. Hãy chọn một đơn vị trong danh sách.',
    IDEMPOTENCY_KEY_FORMAT:
      'Mã của lần gửi không hợp lệ nên hệ thống chưa ghi nhận. Hãy tải lại trang rồi gửi lại.',
    PURPOSE_REQUIRED:
      'Chưa có mục đích xem thông tin, hoặc nội dung ngắn hơn 10 ký tự. Hãy ghi rõ mục đích; nội dung này được lưu lại.',
    PURPOSE_WITHOUT_CASE: 'Không có hồ sơ đang xử lý nào gắn với người này. Hãy chọn đúng mục đích tra cứu.',
    OWN_OPENING_REVIEW_FORBIDDEN:
      'Bạn không rà soát được lượt tra cứu của chính mình. Hãy để người khác rà soát.',
    FINDING_NOT_OWN:
      'Phát hiện này do kiểm tra viên khác xác minh, hoặc liên quan đến chính bạn. Hãy để người đang xác minh kết luận.',
    SIGN_IN_FAILED:
      'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock, bộ gõ tiếng Việt rồi đăng nhập lại.',
    SIGN_IN_THROTTLED:
      'Đã có quá nhiều lần đăng nhập không thành công. Hãy đợi vài phút rồi thử lại, hoặc liên hệ quản trị viên.',
    OPEN_APPLICATION_EXISTS:
      'Đang có hồ sơ {code} chưa giải quyết xong. Hãy mở hồ sơ đó trước khi nộp hồ sơ mới.',
    PREVIOUS_KEY_DIFFERENT_INPUT:
      'Lần gửi này đã được ghi nhận với nội dung khác. Hãy tải lại trang, kiểm tra rồi gửi lại nội dung mới.',
    ACCOUNT_ALREADY_ACTIVE: 'Tài khoản của bạn đã thực hiện kích hoạt. Hãy chọn Đăng nhập để sử dụng.',
    ACCOUNT_NOT_ACTIVATABLE:
      'Tài khoản này hiện không tự kích hoạt được. Hãy liên hệ tổng đài định danh điện tử hoặc Công an xã, phường để được hỗ trợ.',
    ACTIVATION_WINDOW_CLOSED:
      'Đã quá 07 ngày kể từ ngày bạn nhận được thông báo cấp tài khoản, nên tài khoản không tự kích hoạt được nữa. Hãy gọi tổng đài định danh và xác thực điện tử, hoặc đến Công an xã, phường để được hỗ trợ kích hoạt.',
    ACTIVATION_FLOW_UNKNOWN: 'Không tìm thấy lần kích hoạt này. Hãy bắt đầu kích hoạt lại.',
    ACTIVATION_FLOW_EXPIRED: 'Lần kích hoạt này đã quá thời hạn 30 phút. Hãy bắt đầu kích hoạt lại.',
    OTP_INVALID: 'Mã xác thực chưa đúng. Hãy xem lại tin nhắn mới nhất và nhập đủ 6 chữ số.',
    OTP_EXHAUSTED: 'Mã đã bị nhập sai hết số lần cho phép. Hãy làm lại từ đầu để nhận mã mới.',
    OTP_EXPIRED: 'Mã xác thực đã quá 3 phút nên không còn hiệu lực. Hãy chọn Gửi lại mã để nhận mã mới.',
    OTP_NOT_VERIFIED: 'Mã xác thực chưa được xác nhận. Hãy nhập mã gửi qua tin nhắn trước khi sang bước này.',
    RESEND_TOO_EARLY:
      'Mã vừa được gửi và có thể đến chậm. Hãy đợi 30 giây kể từ lần gửi trước rồi chọn Gửi lại mã.',
    PASSWORD_TOO_SHORT: 'Mật khẩu cần ít nhất 8 ký tự. Hãy thêm ký tự.',
    PASSWORD_TOO_LONG: 'Mật khẩu chỉ dài tối đa 20 ký tự. Hãy bớt ký tự.',
    PASSWORD_NEEDS_DIGIT: 'Mật khẩu cần ít nhất một chữ số. Hãy thêm một số từ 0 đến 9.',
    PASSWORD_NEEDS_UPPERCASE: 'Mật khẩu cần ít nhất một chữ in hoa. Hãy thêm một chữ từ A đến Z.',
    PASSWORD_NEEDS_LOWERCASE: 'Mật khẩu cần ít nhất một chữ thường. Hãy thêm một chữ từ a đến z.',
    PASSWORD_NEEDS_SPECIAL:
      'Mật khẩu cần ít nhất một ký tự đặc biệt. Hãy thêm một trong các ký tự ! @ # $ % ^ * ( ) _ -',
    PASSWORD_CHARACTER_NOT_ALLOWED:
      'Mật khẩu có ký tự không dùng được. Hãy tắt bộ gõ tiếng Việt và chỉ dùng chữ không dấu, chữ số và các ký tự ! @ # $ % ^ * ( ) _ -',
    PASSWORD_EN_DASH: 'Mật khẩu có dấu gạch dài (–), thường do máy tự đổi. Hãy thay bằng dấu gạch nối (-).',
    PASSWORD_BREACHED:
      'Mật khẩu này quá quen thuộc: có trong danh sách mật khẩu đã bị lộ hoặc đặt theo cách nhiều người vẫn đặt. Hãy ghép vài từ không liên quan với nhau.',
    PASSWORD_OF_HOLDER:
      'Mật khẩu có chứa tên, ngày sinh, số định danh hoặc số điện thoại của bạn nên người quen dễ đoán. Hãy chọn từ khác.',
    PASSWORD_SAME: 'Mật khẩu mới giống mật khẩu đang dùng. Hãy chọn mật khẩu khác.',
    CURRENT_PASSWORD_WRONG: 'Mật khẩu đang dùng chưa đúng. Hãy nhập lại.',
    CURRENT_PASSCODE_WRONG:
      'Mã passcode đang dùng chưa đúng. Hãy nhập lại, hoặc chọn “Quên mã passcode” nếu không nhớ.',
    PASSCODE_SAME: 'Mã passcode mới giống mã đang dùng. Hãy chọn 6 chữ số khác.',
    PASSCODE_FORMAT: 'Mã passcode gồm đúng 6 chữ số từ 0 đến 9. Hãy nhập lại.',
    PASSCODE_TOO_SIMPLE: 'Mã passcode này dễ đoán, như 111111, 123456 hoặc 121212. Hãy chọn 6 chữ số khác.',
    SECURITY_QUESTIONS_COUNT: 'Cần trả lời đúng 2 câu hỏi bảo mật. Hãy chọn 2 câu hỏi và điền câu trả lời.',
    SECURITY_QUESTIONS_SAME: 'Hai câu hỏi bảo mật đang giống nhau. Hãy chọn hai câu hỏi khác nhau.',
    SECURITY_QUESTION_UNKNOWN:
      'Câu hỏi bảo mật này không có trong danh sách. Hãy chọn một câu hỏi trong danh sách.',
    SECURITY_ANSWER_EMPTY: 'Câu hỏi này chưa có câu trả lời. Hãy điền câu trả lời.',
    SECURITY_ANSWER_TOO_LONG: 'Câu trả lời dài quá 100 ký tự. Hãy trả lời ngắn gọn để dễ nhớ.',
    SECURITY_ANSWERS_SAME: 'Hai câu trả lời đang giống nhau. Hãy trả lời mỗi câu hỏi một cách khác nhau.',
    ID_NUMBER_PROVINCE_UNKNOWN:
      'Ba chữ số đầu của số định danh không ứng với tỉnh, thành phố nào. Hãy đối chiếu với thẻ căn cước.',
    ID_NUMBER_BIRTH_YEAR_DIFFERS:
      'Năm sinh trong số định danh khác năm sinh đã khai. Hãy đối chiếu cả hai với thẻ căn cước.',
    ID_NUMBER_SEX_DIFFERS:
      'Giới tính trong số định danh khác giới tính đã khai. Hãy đối chiếu cả hai với thẻ căn cước.',
    REPORT_COMMENT_TOO_LONG: 'Nhận xét dài quá 4.000 ký tự. Hãy viết ngắn hơn.',
    REPORT_DAYS_INVALID:
      'Kỳ báo cáo chưa đúng. Hãy chọn từ ngày trước đến ngày, không quá hôm nay và không dài quá một năm.',
    REPORT_DAY_INVALID:
      'Ngày lập báo cáo chưa đúng. Hãy chọn ngày thứ 1 đến 7 của tuần, hoặc ngày 1 đến 28 của tháng.',
    REPORT_RECIPIENTS_INVALID: 'Nơi nhận chưa đúng. Hãy nhập từ 1 đến 20 dòng, mỗi dòng không quá 200 ký tự.',
    TARGET_COUNT_FORMAT: 'Chỉ tiêu chưa đúng dạng số. Hãy nhập số nguyên, ví dụ 1404 hoặc 1.404.',
    TARGET_SHEET_EMPTY:
      'Không thấy dòng chỉ tiêu nào. Hãy đưa vào bảng có cột tên xã, phường và cột chỉ tiêu, mỗi đơn vị một dòng.',
    TARGET_SHEET_TOO_WIDE:
      'Dòng này có {columns} cột, bảng chỉ tiêu chỉ được tối đa {most} cột. Hãy chọn đúng bảng giao chỉ tiêu.',
    TARGET_SHEET_TOO_LONG:
      'Bảng có nhiều hơn {most} dòng chỉ tiêu. Hãy chọn đúng bảng giao chỉ tiêu của các xã, phường.',
    TARGET_ROW_AFTER_TOTAL:
      'Dòng này nằm sau dòng tổng số nên chưa được cộng vào tổng. Hãy chuyển lên trên dòng tổng số hoặc bỏ đi.',
    TARGET_COUNT_NEGATIVE: 'Chỉ tiêu không thể là số âm. Hãy nhập số người từ 0 trở lên.',
    TARGET_UNIT_MISSING: 'Dòng này chưa có tên xã, phường. Hãy điền tên đơn vị được giao chỉ tiêu.',
    TARGET_UNIT_UNKNOWN:
      'Không có đơn vị “{name}” trong phạm vi của bạn vào ngày của văn bản. Hãy kiểm tra tên và ngày ban hành.',
    TARGET_UNIT_AMBIGUOUS:
      'Tên “{name}” ứng với nhiều đơn vị: {candidates}. Hãy ghi đủ tên kèm phường, xã và đúng dấu.',
    TARGET_UNIT_REPEATED: 'Đơn vị {name} đã có ở dòng {first}. Hãy giữ lại một dòng cho mỗi đơn vị.',
    TARGET_TOTAL_MISSING:
      'Bảng chưa có dòng tổng số. Hãy thêm dòng “Tổng số” như trong văn bản để đối chiếu.',
    TARGET_TOTAL_DIFFERS:
      'Tổng số ghi trong bảng là {stated}, còn các dòng cộng lại là {sum}. Hãy đối chiếu từng dòng với văn bản.',
    TARGET_SHEET_PROBLEMS:
      'Bảng chỉ tiêu còn lỗi nên chưa được ghi nhận. Hãy xem trước, sửa các dòng được nêu rồi gửi lại.',
    TARGET_SHEET_UNCHANGED:
      'Bảng này giống hệt bảng đang áp dụng nên không có gì để điều chỉnh. Hãy kiểm tra lại bảng vừa nhập.',
    TARGET_CAMPAIGN_EXISTS:
      'Văn bản số {number} ngày {date} đã được nhập. Hãy mở đợt chỉ tiêu đó và dùng chức năng điều chỉnh.',
    TARGET_CAMPAIGN_NOT_COVERED:
      'Đợt chỉ tiêu này có đơn vị ngoài phạm vi của bạn. Hãy đề nghị thủ trưởng cấp trên điều chỉnh.',
    DOCUMENT_NUMBER_FORMAT: 'Số, ký hiệu văn bản chưa đúng. Hãy nhập như trên văn bản, ví dụ 688/UBND-CATP.',
    ISSUER_REQUIRED: 'Chưa có tên cơ quan ban hành. Hãy ghi đủ tên như trên văn bản, từ 5 đến 200 ký tự.',
    ORDER_TEXT_REQUIRED: 'Chưa có nội dung giao. Hãy tóm tắt điều văn bản yêu cầu, từ 10 đến 2.000 ký tự.',
    RECIPIENTS_FORMAT: 'Nơi nhận quá dài. Hãy ghi tối đa 30 dòng, mỗi dòng không quá 200 ký tự.',
    ISSUED_ON_AHEAD: 'Ngày ban hành còn ở phía trước. Hãy nhập đúng ngày ghi trên văn bản.',
    DUE_BEFORE_ISSUE: 'Hạn hoàn thành không thể trước ngày ban hành. Hãy để trống nếu văn bản không nêu hạn.',
    CLAIMED_BY_OTHER:
      'Hồ sơ này đang được cán bộ khác xử lý. Hãy chọn hồ sơ khác hoặc thử lại khi hồ sơ được trả về hàng chờ.',
    NOT_DECIDABLE_TOGETHER:
      'Trong các hồ sơ đã chọn có hồ sơ cần xem riêng. Hãy bỏ chọn hồ sơ đó rồi phê duyệt những hồ sơ còn lại.',
    TOO_MANY_AT_ONCE: 'Số hồ sơ đã chọn vượt quá mức cho một lần. Hãy chọn ít hồ sơ hơn rồi thực hiện lại.',
    AGE_TOO_YOUNG_FOR_LEVEL_2: 'Người chưa đủ 6 tuổi không được cấp tài khoản mức độ 2. Hãy chọn mức độ 1.',
    AGE_NEEDS_GUARDIAN:
      'Người dưới 14 tuổi, người được giám hộ hoặc người được đại diện không tự đăng ký. Hãy đến Công an xã, phường cùng cha, mẹ, người giám hộ hoặc người đại diện để người đó khai thay.',
    GUARDIAN_ACCOUNT_REQUIRED:
      'Người đăng ký thay chưa có tài khoản mức độ 2 đang hoạt động. Hãy đăng ký và kích hoạt tài khoản mức độ 2 cho người đó trước.',
    NO_OWN_ACCOUNT_UNDER_14:
      'Theo quy định áp dụng cho ngày tiếp nhận này, người dưới 14 tuổi và người được giám hộ không có tài khoản riêng. Hãy dùng tài khoản của cha, mẹ hoặc người giám hộ.',
    CARD_REQUIRED:
      'Đăng ký trực tuyến cần có thẻ căn cước. Hãy nhập thông tin thẻ, hoặc đến Công an xã, phường nếu chưa có thẻ.',
    CARD_EXPIRED:
      'Thẻ căn cước đã hết hạn nên không đăng ký trực tuyến được. Hãy đến Công an xã, phường để cấp đổi thẻ và đăng ký.',
    RESIDENCE_CARD_REQUIRED:
      'Chưa có thông tin thẻ thường trú hoặc thẻ tạm trú. Hãy nhập thông tin thẻ do cơ quan xuất nhập cảnh cấp.',
    RESIDENCE_CARD_EXPIRED:
      'Thẻ thường trú hoặc thẻ tạm trú đã hết hạn. Hãy gia hạn tại cơ quan xuất nhập cảnh rồi nộp hồ sơ.',
    PASSPORT_REQUIRED: 'Chưa có thông tin hộ chiếu. Hãy nhập số và ngày hết hạn của hộ chiếu.',
    PASSPORT_EXPIRED: 'Hộ chiếu đã hết hạn. Hãy dùng hộ chiếu còn giá trị rồi nộp hồ sơ.',
    LEVEL_2_IN_PERSON_ONLY:
      'Tài khoản mức độ 2 không đăng ký trực tuyến được. Hãy đặt lịch hẹn và đến trực tiếp cơ quan Công an.',
    LEVEL_NOT_APPLICABLE: 'Tài khoản của cơ quan, tổ chức không chia mức độ. Hãy bỏ chọn mức độ rồi gửi lại.',
    LEVEL_REQUIRED: 'Chưa chọn mức độ tài khoản. Hãy chọn mức độ 1 hoặc mức độ 2.',
    REPRESENTATIVE_ACCOUNT_REQUIRED:
      'Người đại diện theo pháp luật chưa có tài khoản mức độ 2 đang hoạt động. Hãy kích hoạt tài khoản của người đại diện trước.',
    REGIME_NOT_IN_FORCE:
      'Ngày tiếp nhận sớm hơn các quy định mà hệ thống áp dụng. Hãy kiểm tra lại ngày tiếp nhận.',
    ACCOUNT_LEVEL_ALREADY_HELD:
      'Người này đã có tài khoản ở mức độ này hoặc cao hơn. Hãy kiểm tra tài khoản hiện có thay vì đăng ký lại.',
    OFFICE_DOES_NOT_ACCEPT:
      'Nơi này không tiếp nhận trường hợp đã khai. Hãy chọn một nơi làm thủ tục khác trong danh sách.',
    CARD_QR_FORMAT:
      'Không đọc được mã QR trên thẻ căn cước. Hãy quét lại ở nơi đủ sáng, hoặc nhập thông tin bằng tay.',
    EMAIL_FORMAT: 'Địa chỉ thư điện tử chưa đúng. Hãy nhập lại, ví dụ ten@example.vn, không dùng chữ có dấu.',
    ORGANISATION_NAME_FORMAT:
      'Tên cơ quan, tổ chức cần từ 3 đến 200 ký tự, gồm chữ, số và các dấu thông dụng. Hãy nhập lại như trên giấy đăng ký.',
    ORGANISATION_IDENTIFIER_FORMAT:
      'Mã số thuế hoặc mã số doanh nghiệp gồm 10 hoặc 13 chữ số và số này chưa khớp. Hãy nhập lại như trên giấy đăng ký.',
    PASSPORT_NUMBER_FORMAT:
      'Số hộ chiếu gồm 6 đến 9 chữ cái hoặc chữ số không dấu. Hãy nhập lại như trên trang nhân thân của hộ chiếu.',
    NATIONALITY_FORMAT: 'Quốc tịch này không có trong danh sách. Hãy chọn quốc tịch như trên hộ chiếu.',
    RESIDENCE_CARD_NUMBER_FORMAT:
      'Số thẻ thường trú hoặc thẻ tạm trú chưa đúng. Hãy nhập lại đủ ký hiệu và chữ số như trên thẻ.',
    SEX_REQUIRED: 'Chưa chọn giới tính. Hãy chọn Nam hoặc Nữ như trên giấy tờ.',
    DATE_INVALID: 'Ngày này không hợp lệ. Hãy nhập lại đủ ngày, tháng, năm.',
    PAPER_NUMBER_FORMAT: 'Số giấy tờ chưa đúng. Hãy nhập lại như in trên giấy tờ.',
    CONSENT_REQUIRED:
      'Chưa có sự đồng ý cho xử lý dữ liệu cá nhân. Hãy đọc nội dung cho người nộp hồ sơ và ghi nhận sự đồng ý.',
    TERMS_NOT_ACCEPTED:
      'Chưa chọn đồng ý với Điều khoản sử dụng. Hãy đọc điều khoản rồi đánh dấu vào ô đồng ý để tiếp tục.',
    PORTRAIT_REQUIRED: 'Hồ sơ chưa có ảnh chân dung. Hãy chụp ảnh trước khi gửi.',
    FINGERPRINTS_REQUIRED: 'Hồ sơ mức độ 2 chưa có vân tay. Hãy thu nhận vân tay trước khi gửi.',
    PORTRAIT_TOO_SMALL: 'Ảnh chân dung quá nhỏ. Hãy chụp ảnh có ít nhất 480 × 600 điểm ảnh.',
    PORTRAIT_TOO_DARK: 'Ảnh chân dung quá tối. Hãy chụp lại ở nơi sáng hơn, mặt quay về phía ánh sáng.',
    PORTRAIT_TOO_BRIGHT: 'Ảnh chân dung quá sáng. Hãy chụp lại, tránh đèn hoặc nắng chiếu thẳng vào mặt.',
    PORTRAIT_BLURRED: 'Ảnh chân dung bị mờ. Hãy lau ống kính, giữ yên máy rồi chụp lại.',
    PORTRAIT_EMPTY: 'Ảnh gần như không có hình. Hãy kiểm tra ống kính có bị che không rồi chụp lại.',
    PORTRAIT_NO_SUBJECT: 'Không thấy người ở giữa ảnh. Hãy đặt khuôn mặt vào giữa khung rồi chụp lại.',
    FILE_TOO_LARGE: 'Tệp lớn hơn 15 MB nên không nhận được. Hãy chọn ảnh có dung lượng nhỏ hơn.',
    FILE_TYPE_REFUSED: 'Loại tệp này không nhận được. Hãy gửi ảnh dạng JPEG, PNG hoặc WebP.',
    FILE_UNREADABLE: 'Không mở được ảnh này. Hãy chụp hoặc xuất lại ảnh rồi gửi lại.',
    PICTURE_TOO_LARGE: 'Kích thước ảnh theo điểm ảnh quá lớn. Hãy giảm kích thước ảnh rồi gửi lại.',
    FILE_COUNT_EXCEEDED: 'Đã gửi đủ số ảnh cho phép. Hãy bỏ bớt ảnh, hoặc chờ một giờ rồi gửi tiếp.',
    FILE_UNKNOWN: 'Không tìm thấy ảnh này hoặc ảnh đã thuộc hồ sơ khác. Hãy gửi lại ảnh.',
    REGISTRATION_UNKNOWN:
      'Không tìm thấy lần đăng ký này hoặc đã quá thời gian lưu. Hãy đăng nhập lại hoặc bắt đầu đăng ký mới.',
    REGISTRATION_STATE:
      'Bước này chưa thực hiện được ở thời điểm hiện tại. Hãy tải lại trang để về đúng bước đang dở.',
    REGISTRATION_SIGN_IN_FAILED:
      'Số định danh cá nhân hoặc mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock, bộ gõ tiếng Việt rồi nhập lại.',
    REGISTRATION_OTHER_PHONE:
      'Số định danh này đã có tài khoản ứng dụng với một số điện thoại khác. Hãy đăng nhập bằng tài khoản đó, hoặc đến Công an xã, phường để được hỗ trợ đổi số điện thoại.',
    APPLICATION_STATUS_UNKNOWN:
      'Không tìm thấy hồ sơ có mã và số định danh này. Hãy kiểm tra lại cả hai, đúng như trong giấy tiếp nhận và trên thẻ căn cước.',
    APPLICATION_NOT_RETURNED:
      'Hồ sơ này không ở trạng thái được trả lại nên không tạo lại được. Hãy xem tình trạng hồ sơ hiện tại.',
    SLOT_TAKEN: 'Giờ hẹn này vừa có người khác đặt. Hãy chọn một giờ khác.',
    SLOT_NOT_OFFERED:
      'Giờ hẹn này không có trong lịch tiếp nhận. Hãy chọn một giờ còn trống trong danh sách.',
    APPOINTMENT_EXISTS: 'Bạn đang có một lịch hẹn chưa thực hiện. Hãy đổi hoặc hủy lịch hẹn đó trước.',
    APPOINTMENT_STATE: 'Lịch hẹn này đã kết thúc nên không thay đổi được. Hãy đặt lịch hẹn mới nếu cần.',
    APPOINTMENT_UNKNOWN:
      'Không tìm thấy lịch hẹn có mã và số định danh này. Hãy kiểm tra lại cả hai, đúng như trong tin nhắn và trên thẻ căn cước.',
    CALENDAR_SOURCE_REQUIRED:
      'Chưa có căn cứ cho ngày này. Hãy ghi văn bản hoặc thông báo quy định ngày nghỉ, ngày làm việc.',
    TASK_ALREADY_DONE: 'Việc này đã được ghi nhận hoàn thành. Hãy tải lại trang để xem kết quả.',
    NOTE_REQUIRED: 'Chưa có nội dung ghi chú. Hãy ghi ngắn gọn việc đã làm và kết quả.',
    HEALTH_INSURANCE_NUMBER_FORMAT:
      'Số thẻ bảo hiểm y tế gồm 10 hoặc 12 chữ số, hoặc 15 ký tự bắt đầu bằng 2 chữ cái với thẻ cũ. Hãy nhập lại như in trên thẻ.',
    HEALTH_INSURANCE_NUMBER_NOT_OWN:
      'Mã số bảo hiểm 12 chữ số phải là số định danh của chính người có thẻ. Hãy kiểm tra lại, hoặc nhập mã 10 chữ số.',
    DRIVING_LICENCE_NUMBER_FORMAT: 'Số giấy phép lái xe gồm 12 chữ số. Hãy nhập lại như in trên giấy phép.',
    VEHICLE_PLATE_FORMAT:
      'Biển số xe chưa đúng. Hãy nhập như trên giấy đăng ký xe, ví dụ 14K1-234.56 hoặc 14A-123.45.',
    TAX_CODE_FORMAT: 'Mã số thuế gồm 10 chữ số, 13 chữ số, hoặc 12 chữ số của số định danh. Hãy nhập lại.',
    TAX_CODE_CHECK_DIGIT:
      'Mã số thuế này không tồn tại vì chữ số kiểm tra không khớp. Hãy xem lại từng chữ số.',
    TAX_CODE_NOT_OWN: 'Mã số thuế 12 chữ số phải trùng số định danh của chính người đó. Hãy kiểm tra lại.',
    CITIZEN_PASSPORT_NUMBER_FORMAT:
      'Số hộ chiếu gồm 1 chữ cái và 7 hoặc 8 chữ số, ví dụ C1234567. Hãy nhập lại như trên hộ chiếu.',
    PAPER_TYPE_NOT_CROSS_CHECKED:
      'Loại giấy tờ này chưa có cơ quan xác thực qua mạng nên chưa đưa lên tài khoản được. Hãy chọn loại giấy tờ khác.',
    PAPER_EXISTS: 'Giấy tờ này đã có trên tài khoản. Hãy xem trong danh sách giấy tờ thay vì thêm lần nữa.',
    PAPER_COUNT_EXCEEDED:
      'Tài khoản đã có đủ số giấy tờ cho phép. Hãy bỏ bớt giấy tờ không dùng rồi thêm lại.',
    ANSWER_ABOUT_ANOTHER_PERSON:
      'Câu trả lời nói về một người khác nên không được ghi nhận. Hãy kiểm tra số định danh rồi trả lời lại.',
    QUESTION_ENDED:
      'Câu hỏi này đã được trả lời hoặc đã thay bằng câu hỏi khác. Hãy tải lại danh sách câu hỏi.',
    AGENCY_KEY_FORMAT:
      'Khóa công khai chưa đúng. Hãy dán khóa dạng JWK loại EC P-256 hoặc RSA từ 2048 bit, không kèm khóa bí mật.',
    AGENCY_KEY_EXISTS: 'Khóa này đã được đăng ký. Hãy tạo một cặp khóa mới cho lần thay khóa này.',
    AGENCY_KEY_VALIDITY:
      'Thời hạn của khóa chưa hợp lý. Hãy chọn ngày hết hạn còn ở phía trước, sau ngày bắt đầu và không quá 2 năm kể từ ngày đó.',
    AGENCY_SCOPE_UNKNOWN:
      'Có quyền truy cập không thuộc về cơ quan này. Hãy chỉ chọn loại giấy tờ mà cơ quan đang quản lý.',
    AGENCY_LIMIT_RANGE: 'Con số chưa hợp lý. Hãy nhập một số nguyên trong khoảng cho phép.',
    DOWNTIME_RANGE:
      'Thời gian bảo trì chưa hợp lý. Hãy chọn giờ bắt đầu trong vòng 1 năm tới và giờ kết thúc còn ở phía trước, cách giờ bắt đầu không quá 30 ngày.',
    LEGAL_BASIS_REQUIRED:
      'Chưa ghi căn cứ kết nối. Hãy ghi số, ngày của văn bản thỏa thuận và mục đích sử dụng dữ liệu.',
    HOLDER_SIGN_IN_FAILED:
      'Số định danh hoặc mật khẩu không đúng. Hãy nhập lại. Nếu tài khoản chưa kích hoạt, hãy kích hoạt trước.',
    SIGN_IN_FLOW_UNKNOWN: 'Lần đăng nhập này đã hết hạn. Hãy bắt đầu đăng nhập lại từ đầu.',
    HOLDER_FLOW_UNKNOWN: 'Lần thực hiện này đã hết hạn. Hãy bắt đầu lại từ đầu.',
    HOLDER_FLOW_EXPIRED: 'Đã quá 15 phút kể từ khi nhập đúng mã. Hãy bắt đầu lại từ đầu.',
    ACCOUNT_LOCKED:
      'Tài khoản này đang bị khóa nên không sử dụng được. Hãy chọn “Mở khóa tài khoản” trên cổng nếu chính bạn đã khóa; nếu không, hãy mang thẻ căn cước đến Công an xã, phường hoặc gọi tổng đài định danh điện tử.',
    ACCOUNT_NOT_ACTIVATED:
      'Tài khoản này chưa được kích hoạt nên chưa ai dùng được. Hãy chọn “Kích hoạt tài khoản” ở trang đầu; nếu bạn không đăng ký tài khoản này, hãy báo Công an xã, phường.',
    RECOVERY_NOT_PROVED:
      'Họ tên, ngày sinh hoặc câu trả lời chưa đúng. Hãy xem lại; nếu không nhớ, hãy đến Công an xã, phường và mang theo thẻ căn cước.',
    RECOVERY_WITHOUT_QUESTIONS:
      'Tài khoản này chưa có câu hỏi bảo mật nên không đặt lại mật khẩu tại đây được. Hãy đến Công an xã, phường và mang theo thẻ căn cước.',
    RECOVERY_STILL_WAITING:
      'Đã có một yêu cầu đặt lại mật khẩu đang chờ. Hãy đợi đến giờ đã báo trong tin nhắn rồi đặt mật khẩu mới.',
    RECOVERY_NOT_FOUND:
      'Không còn yêu cầu đặt lại mật khẩu nào đang chờ: yêu cầu đã dừng, đã xong hoặc đã quá hạn. Hãy làm lại từ đầu nếu vẫn cần.',
    SELF_ANSWER_FORBIDDEN:
      'Yêu cầu này hỏi về lần xem hồ sơ của chính bạn. Hãy để cán bộ khác hoặc thủ trưởng đơn vị trả lời.',
    DATA_REQUEST_COUNT_EXCEEDED:
      'Bạn đang có 10 yêu cầu chưa được trả lời. Hãy chờ trả lời, hoặc rút bớt một yêu cầu rồi gửi yêu cầu mới.',
    READING_ALREADY_ASKED:
      'Bạn đã hỏi về lần xem này và yêu cầu đang chờ trả lời. Hãy xem trong mục Yêu cầu của tôi.',
    PROCESSING_LIMITED:
      'Theo yêu cầu của bạn, việc này đang được dừng. Hãy gỡ hạn chế trong mục Yêu cầu của tôi nếu muốn dùng lại.',
    DATA_REQUEST_KIND_FORMAT:
      'Câu hỏi về một lần xem hồ sơ phải gắn với lần xem đó. Hãy chọn lần xem trong mục Ai đã xem hồ sơ của tôi.',
    SELF_CONFIRMATION_FORBIDDEN:
      'Người lập yêu cầu không tự xác nhận hoặc từ chối yêu cầu của mình. Hãy chờ cán bộ khác có thẩm quyền xem và quyết định.',
    CALLER_FIELD_REQUIRED:
      'Chưa có câu trả lời cho mục này. Hãy hỏi người gọi và ghi lại đúng điều người đó nói.',
    CALLER_NOT_VERIFIED:
      'Người gọi chưa được xác thực, hoặc lần xác thực đã quá 30 phút. Hãy hỏi lại các thông tin rồi xác thực trước khi ghi nhận.',
    ASSISTED_ACTIVATION_EXISTS:
      'Người này đang có một buổi hỗ trợ chưa kết thúc. Hãy mở buổi đó trong danh sách thay vì tạo buổi mới.',
    ASSISTANCE_NOT_NEEDED:
      'Tài khoản này không chờ kích hoạt nên không cần buổi hỗ trợ. Hãy hướng dẫn chọn Quên mật khẩu trên trang đăng nhập nếu người dân quên mật khẩu.',
    ASSISTANCE_CHANNEL_NOT_OWN:
      'Hình thức này không thuộc nhiệm vụ của bạn. Hãy chọn hình thức có trong danh sách.',
    ASSISTANCE_CONSENT_REQUIRED:
      'Chưa ghi nhận sự đồng ý của người dân. Hãy giải thích buổi hỗ trợ và chỉ tiếp tục khi người dân đồng ý.',
    ASSISTANCE_PLACE_REQUIRED:
      'Chưa ghi nơi hỗ trợ. Hãy ghi từ 2 đến 200 ký tự, ví dụ tên nhà văn hóa hoặc nơi người dân đang gọi.',
    HELPER_NAME_REQUIRED:
      'Chưa ghi tên người giúp. Hãy ghi họ và tên từ 2 đến 200 ký tự, hoặc chọn Không có người giúp.',
    LEVEL_2_ACCOUNT_REQUIRED:
      'Chỉ tài khoản mức độ 2 đang hoạt động mới thêm được giấy tờ. Hãy đến Công an xã, phường để làm thủ tục mức độ 2.',
    PHONE_NUMBER_UNCHANGED: 'Đây đang là số điện thoại của tài khoản. Hãy nhập số mới.',
    OWN_SUBSCRIPTION_REQUIRED:
      'Số điện thoại mới phải do chính chủ tài khoản đứng tên với nhà mạng. Hãy xác nhận điều đó, hoặc dùng một số khác.',
    PHONE_CHANGES_EXHAUSTED:
      'Tài khoản đã đổi số điện thoại {changes} lần trong {days} ngày nên chưa tự đổi thêm được. Hãy đến Công an xã, phường và mang theo thẻ căn cước nếu cần đổi ngay.',
    HOLDER_PRESENCE_REQUIRED:
      'Chỉ đổi số điện thoại khi chính chủ tài khoản có mặt. Hãy đối chiếu giấy tờ với người đó rồi xác nhận.',
    PHONE_CHANGE_EXPIRED:
      'Yêu cầu đổi số này đã quá 24 giờ nên không xác nhận được nữa. Hãy mời công dân đến lập yêu cầu mới.',
    SHARING_CODE_NOT_VALID:
      'Mã này không phải là mã chia sẻ danh tính còn giá trị. Hãy đề nghị công dân tạo mã mới rồi quét lại.',
    SHARING_CODE_EXPIRED:
      'Mã này đã hết hạn: mỗi mã chỉ dùng được trong 2 phút. Hãy đề nghị công dân tạo mã mới rồi quét lại.',
    SHARING_CODE_USED:
      'Mã này đã được dùng lúc {usedAt}; mỗi mã chỉ dùng một lần. Hãy đề nghị công dân tạo mã mới.',
    REQUESTER_NOT_ENTITLED:
      'Từ 01/7/2024, bên sử dụng dịch vụ không còn được trực tiếp đề nghị khóa, mở khóa tài khoản. Hãy gửi đề nghị qua cơ quan tiến hành tố tụng hoặc cơ quan có thẩm quyền.',
    LOCK_SUBJECT_UNKNOWN:
      'Không có tài khoản định danh điện tử nào của số này. Hãy kiểm tra lại số định danh hoặc mã số trong đề nghị.',
    LOCK_REQUEST_EXISTS:
      'Đã có một đề nghị cùng loại, cùng số văn bản đang chờ xử lý cho tài khoản này. Hãy theo dõi đề nghị đó.',
    LOCK_NOT_STANDING:
      'Căn cứ khóa theo đề nghị này không còn hiệu lực nên không có gì để mở. Hãy xem lại mã đề nghị khóa.',
    UNLOCK_NOT_BY_REQUESTER:
      'Chỉ cơ quan đã đề nghị khóa mới đề nghị mở được. Hãy dùng mã của đề nghị khóa do chính cơ quan này gửi.',
    LOCK_DECIDER_REQUIRED:
      'Bước này thuộc thẩm quyền của người khác theo nghị định áp dụng. Hãy chuyển cho thủ trưởng có thẩm quyền.',
    SELF_DECISION_FORBIDDEN:
      'Cán bộ đã tiếp nhận hoặc chuyển đề nghị không được quyết định đề nghị đó. Hãy để thủ trưởng khác quyết định.',
    AUDIT_EXPORT_SELF_DECISION_FORBIDDEN:
      'Người đề nghị kết xuất nhật ký không tự phê duyệt đề nghị đó. Hãy để kiểm tra viên khác hoặc thủ trưởng đơn vị quyết định.',
    RETENTION_FIXED:
      'Thời hạn lưu trữ của loại dữ liệu này do pháp luật hoặc hệ thống ấn định, không thay đổi được. Hãy chọn loại dữ liệu khác.',
    RETENTION_OUT_OF_BOUNDS: 'Thời hạn lưu trữ phải từ %{least} đến %{most}. Hãy nhập lại.',
    RETENTION_UNCHANGED: 'Thời hạn này đang được áp dụng. Hãy nhập thời hạn khác.',
    RETENTION_CHANGE_WAITS:
      'Đã có một đề nghị thay đổi thời hạn của loại dữ liệu này đang chờ phê duyệt. Hãy chờ quyết định hoặc rút đề nghị đó trước.',
    RETENTION_SELF_DECISION_FORBIDDEN:
      'Người đề nghị thay đổi thời hạn lưu trữ không tự quyết định đề nghị đó. Hãy để người khác quyết định.',
    PERIOD_INVALID:
      'Khoảng thời gian chưa đúng: thời điểm bắt đầu phải trước thời điểm kết thúc. Hãy chọn lại.',
    ALREADY_LOCKED_AT_ONCE:
      'Tài khoản đã được khóa khẩn cấp theo đề nghị này. Hãy ra quyết định trong thời hạn.',
    LOCK_APPEAL_EXISTS:
      'Quyết định khóa này đã có khiếu nại được thụ lý. Hãy chờ kết quả giải quyết, không quá 30 ngày kể từ ngày thụ lý.',
    LOCK_REQUEST_NOT_SEALED:
      'Đề nghị này không phải đề nghị giữ kín. Hãy tải lại trang để xem tình trạng mới nhất.',
    LETTER_NOT_WRITTEN: 'Văn bản trả lời đang được lập. Hãy tải lại trang sau ít phút.',
    LETTER_ALREADY_SERVED:
      'Văn bản này đã có người nhận. Hãy tải lại trang để xem ai đã nhận và vào lúc nào.',
    RECEIVER_NAME_FORMAT:
      'Tên người nhận phải có từ 2 đến 200 ký tự. Hãy ghi họ tên và cơ quan của người nhận.',
    OFFICER_PASSWORD_WRONG: 'Mật khẩu của bạn chưa đúng. Hãy nhập lại mật khẩu đăng nhập để ký quyết định.',
    OWN_LOCK_NOT_STANDING:
      'Tài khoản không bị khóa theo yêu cầu của chủ tài khoản. Hãy xem căn cứ khóa để biết cần làm gì.',
    UNLOCK_SECRETS_WRONG:
      'Mật khẩu hoặc mã passcode không đúng. Hãy nhập lại cả hai; nếu đã quên, hãy gọi tổng đài hoặc đến Công an xã, phường.',
    IDENTITY_DOCUMENT_REQUIRED:
      'Chưa ghi giấy tờ đã xuất trình. Hãy chọn giấy tờ mà bạn đã đối chiếu với người có mặt.',
    LOCK_CHANNEL_NOT_OWN: 'Bạn không làm việc ở kênh này. Hãy chọn kênh mà bạn đang tiếp chủ tài khoản.',
    REQUESTER_NAME_FORMAT: 'Chưa ghi đúng tên cơ quan đề nghị. Hãy ghi đầy đủ tên, từ 5 đến 200 ký tự.',
    CITED_BASIS_REQUIRED:
      'Chưa ghi căn cứ pháp luật của đề nghị. Hãy ghi điều, khoản và văn bản mà cơ quan đề nghị viện dẫn, từ 10 đến 1.000 ký tự.',
    REQUESTER_REFERENCE_REQUIRED:
      'Chưa có số, ký hiệu văn bản đề nghị. Hãy ghi như trên văn bản, từ 2 đến 100 ký tự.',
    WEBHOOK_NOT_ALLOWED:
      'Địa chỉ nhận tin này chưa được cho phép. Hãy dùng địa chỉ https thuộc một máy chủ có trong cấu hình WEBHOOK_ORIGINS, hoặc đề nghị người vận hành bổ sung máy chủ đó.',
    LOCK_SUBSCRIPTION_EXISTS:
      'Cơ quan này đã đăng ký nhận tin khóa. Hãy gỡ đăng ký cũ trước khi tạo đăng ký mới.',
    APPLIED_AT_IMPOSSIBLE:
      'Thời điểm áp dụng không thể trước khi tài khoản bị khóa hoặc mở, cũng không thể ở phía trước. Hãy kiểm tra đồng hồ của máy rồi xác nhận lại.',
    ACKNOWLEDGEMENT_EMPTY:
      'Chưa nói xác nhận những tin nào. Hãy gửi upTo, hoặc danh sách ids từ 1 đến 100 tin, và chỉ một trong hai.',
    OUTREACH_DAYS_RANGE: 'Danh sách có hiệu lực từ 1 đến {most} ngày. Hãy chọn lại số ngày.',
    OUTREACH_HAMLETS_REQUIRED: 'Chưa chọn thôn, khu nào. Hãy chọn ít nhất một thôn, khu.',
    OUTREACH_TEAM_UNKNOWN: 'Không có tổ này ở xã, phường đã chọn. Hãy chọn tổ khác.',
    OUTREACH_TEAM_NAME_LENGTH: 'Tên tổ phải có từ 3 đến 120 ký tự. Hãy ghi tên tổ và thôn, khu.',
    OUTREACH_TEAM_NAME_TAKEN: 'Xã, phường này đã có một tổ đang hoạt động mang tên đó. Hãy đặt tên khác.',
    OUTREACH_TEAM_ENDED: 'Tổ đã giải thể nên không sửa được nữa. Hãy lập tổ mới nếu cần.',
    OUTREACH_TEAM_CARRIES_LISTS:
      'Tổ còn {lists} danh sách đang hiệu lực, hoặc hết hiệu lực chưa quá {hours} giờ nên còn nhận kết quả. Hãy đóng danh sách và chờ kết quả được gửi về rồi giải thể tổ.',
    OUTREACH_MEMBER_DAYS_RANGE:
      'Ngày đã qua, còn cách hơn một năm, hoặc ngày thôi không hợp lệ. Hãy chọn ngày thôi sau ngày bắt đầu và không muộn hơn ngày thôi đã ghi.',
    OUTREACH_MEMBER_ROLE_MISSING:
      'Cán bộ này chưa giữ vai trò thành viên tổ ở xã, phường của tổ vào ngày bắt đầu. Hãy đề nghị quản trị viên phân công vai trò trước.',
    OUTREACH_MEMBER_ALREADY: 'Cán bộ này đã ở trong tổ trong những ngày đó. Hãy chọn ngày khác.',
    OUTREACH_MEMBERSHIP_ENDED: 'Người này đã thôi ở tổ. Hãy tải lại trang.',
    OUTREACH_NOBODY_WAITS:
      'Không còn ai cần đến thăm ở các thôn, khu đã chọn: mọi người đã kích hoạt, hoặc đã có trong danh sách còn hiệu lực của tổ này. Hãy chọn thôn, khu khác.',
    OUTREACH_LIST_TOO_LONG:
      'Có {people} người, nhiều hơn {most} người của một danh sách. Hãy chọn ít thôn, khu hơn.',
    OUTREACH_LIST_ENDED:
      'Danh sách đã hết hiệu lực nên không xem hoặc in được nữa. Hãy lập danh sách mới nếu còn cần.',
    VISIT_COUNT_RANGE: 'Mỗi lần gửi từ 1 đến 200 lượt thăm. Hãy chia thành nhiều lần gửi.',
    VISIT_CLIENT_ID_FORMAT: 'Mã lượt thăm không hợp lệ. Hãy tải lại trang rồi ghi lại lượt thăm.',
    VISIT_PERSON_UNKNOWN: 'Người này không có trong danh sách. Hãy tải lại danh sách.',
    VISIT_PERSON_LIMITED:
      'Người này đã yêu cầu dừng việc đến nhà vận động, nên không ghi kết quả. Hãy tải lại danh sách và không đến nhà nữa.',
    VISIT_NOTE_TOO_LONG: 'Ghi chú dài quá 300 ký tự. Hãy viết ngắn lại.',
    VISIT_NOTE_WITH_NUMBER: 'Ghi chú có dãy số dài như số định danh hoặc số điện thoại. Hãy bỏ dãy số đó đi.',
    VISIT_IN_FUTURE: 'Thời điểm thăm ở sau lúc này. Hãy xem lại giờ của điện thoại rồi ghi lại.',
    VISIT_BEFORE_LIST:
      'Thời điểm thăm ở trước khi danh sách được lập. Hãy xem lại giờ của điện thoại rồi ghi lại.',
    VISIT_AFTER_LIST:
      'Lượt thăm diễn ra sau khi danh sách hết hiệu lực nên không được ghi nhận. Hãy đề nghị công an xã, phường lập danh sách mới.',
    VISIT_TOO_LATE:
      'Danh sách đã hết hiệu lực hơn 24 giờ nên không nhận thêm lượt thăm. Hãy báo kết quả cho cảnh sát khu vực.',
    VISIT_CONFLICT:
      'Hồ sơ đã thay đổi sau khi bạn tải danh sách. Hãy xem tình trạng mới, rồi bỏ lượt thăm này hoặc gửi lại.',
    MEETING_PLACE_REQUIRED:
      'Chưa có địa điểm, hoặc địa điểm dài quá 200 ký tự. Hãy ghi tên nhà văn hóa và thôn, khu.',
    MEETING_START_RANGE: 'Giờ bắt đầu phải ở sau lúc này và trong vòng {days} ngày. Hãy chọn lại.',
    MEETING_NOT_BEGUN: 'Buổi hướng dẫn chưa bắt đầu nên chưa ghi được kết quả. Hãy ghi sau giờ bắt đầu.',
    MEETING_RESULT_RANGE:
      'Số người không hợp lệ: số đã kích hoạt không thể nhiều hơn số đã đến. Hãy nhập lại.',
    TABLE_UNREADABLE:
      'Không đọc được tệp này như một bảng. Hãy lưu lại dưới dạng Excel (.xlsx) hoặc CSV mã UTF-8, không đặt mật khẩu, rồi gửi lại.',
    TABLE_EMPTY: 'Tệp không có dòng nào. Hãy chọn tệp có dữ liệu.',
    TABLE_TOO_LONG:
      'Tệp có quá nhiều dòng hoặc quá lớn. Hãy tách thành nhiều tệp, mỗi tệp không quá 100.000 dòng.',
    TABLE_TOO_WIDE: 'Dòng {row} có quá nhiều cột (nhiều nhất là {limit}). Hãy xóa các cột thừa rồi gửi lại.',
    TABLE_REACHES_OUT:
      'Tệp có liên kết ra ngoài, macro hoặc khai báo XML nên không được nhận. Hãy sao chép riêng các ô dữ liệu sang tệp mới rồi gửi lại.',
    IMPORT_COLUMN_MISSING:
      'Không tìm thấy đủ các cột của danh sách. Hãy đặt tên cột như trong tệp mẫu rồi gửi lại.',
    IMPORT_CELL_EMPTY: 'Ô này bỏ trống. Hãy điền đủ rồi gửi lại dòng này.',
    IMPORT_CELL_FORMULA: 'Ô này là công thức. Hãy thay bằng giá trị rồi gửi lại dòng này.',
    IMPORT_DATE_FORMAT: 'Ngày không đúng dạng. Hãy ghi ngày/tháng/năm, ví dụ 02/03/2023.',
    IMPORT_APPROVED_LATER: 'Ngày duyệt ở sau hôm nay. Hãy kiểm tra lại ngày duyệt.',
    IMPORT_UNIT_NOT_COVERED:
      'Xã, phường này không thuộc đơn vị bạn phụ trách. Hãy chuyển dòng này cho đơn vị phụ trách.',
    IMPORT_ROW_REPEATED: 'Số định danh này đã có ở dòng trên của tệp. Hãy giữ lại một dòng đúng.',
    IMPORT_FACTS_DIFFER:
      'Người có số định danh này đã có trong hệ thống với họ tên hoặc ngày sinh khác. Hãy đối chiếu rồi nhập tại quầy.',
    LONG_TASKS_TOO_MANY:
      'Bạn đang có quá nhiều việc chưa xong. Hãy chờ một việc kết thúc rồi bắt đầu việc khác.',
    LONG_TASK_STOPPED:
      'Việc này dừng giữa chừng nhiều lần nên hệ thống không thử nữa. Hãy bắt đầu lại; phần đã làm không bị làm lần nữa.',
    MERGER_DOCUMENT_REQUIRED:
      'Chưa có số văn bản hoặc cơ quan ban hành. Hãy ghi đúng như trên văn bản, từ 3 đến 200 ký tự.',
    MERGER_ISSUED_LATER: 'Ngày ban hành văn bản sau ngày hôm nay. Hãy kiểm tra lại ngày ghi trên văn bản.',
    MERGER_DAY_BEFORE_ISSUE: 'Ngày có hiệu lực trước ngày ban hành văn bản. Hãy kiểm tra lại cả hai ngày.',
    MERGER_DAY_TOO_EARLY:
      'Ngày có hiệu lực đã qua hơn 90 ngày và số liệu theo đơn vị cũ đã được báo cáo. Hãy báo đơn vị vận hành hệ thống để xử lý.',
    MERGER_DAY_TOO_FAR: 'Ngày có hiệu lực còn xa hơn một năm. Hãy kiểm tra lại năm của ngày có hiệu lực.',
    MERGER_EMPTY: 'Chưa có đơn vị nào được nhập. Hãy chọn ít nhất một đơn vị cũ cho mỗi đơn vị mới.',
    MERGER_UNIT_UNKNOWN: 'Không có đơn vị mang mã này trong tỉnh của bạn. Hãy chọn đơn vị trong danh sách.',
    MERGER_UNIT_ENDS_ALREADY:
      'Đơn vị này đã kết thúc, hoặc đã có văn bản khác ghi ngày kết thúc. Hãy bỏ đơn vị này.',
    MERGER_UNIT_NOT_BEGUN:
      'Đơn vị này chưa thành lập vào ngày trước ngày có hiệu lực. Hãy kiểm tra lại ngày có hiệu lực.',
    MERGER_UNIT_REPEATED: 'Đơn vị này được chọn hai lần. Hãy bỏ một lần.',
    MERGER_UNIT_SPLIT:
      'Đơn vị này được đưa vào hai đơn vị mới, trong khi hệ thống chỉ nhận đơn vị chuyển nguyên vẹn. Hãy để đơn vị này ngoài văn bản; đơn vị bị chia phải phân lại từng người theo thôn, khu.',
    MERGER_LEVEL: 'Chỉ sáp nhập được xã, phường, đặc khu với nhau. Hãy bỏ đơn vị cấp huyện, cấp tỉnh.',
    MERGER_SUCCESSOR_UNKNOWN:
      'Đơn vị kế thừa không tồn tại vào ngày có hiệu lực. Hãy chọn một đơn vị đang có, hoặc nhập đơn vị thành lập mới.',
    MERGER_SUCCESSOR_ENDS:
      'Đơn vị kế thừa cũng kết thúc nên không nhận đơn vị khác được. Hãy chọn đơn vị khác, hoặc nhập đơn vị thành lập mới.',
    MERGER_SUCCESSOR_REPEATED: 'Hai nhóm có cùng một đơn vị kế thừa. Hãy gộp hai nhóm thành một.',
    MERGER_CODE_TAKEN:
      'Mã này đang được một đơn vị khác sử dụng vào ngày có hiệu lực. Hãy kiểm tra lại mã trong văn bản.',
    MERGER_CODE_FORMAT: 'Mã đơn vị gồm 5 chữ số, ví dụ 06712. Hãy nhập lại như trong văn bản.',
    MERGER_NAME_FORMAT:
      'Tên đơn vị phải bắt đầu bằng đúng loại (Phường, Xã hoặc Đặc khu), sau đó là tên riêng viết hoa hoặc số. Hãy nhập lại.',
    MERGER_PARENT_MISSING:
      'Các đơn vị này không thuộc cùng một đơn vị cấp trên còn tồn tại. Hãy kiểm tra lại danh sách.',
    MERGER_DIFFERENT_CONTENT:
      'Văn bản có số này đã được nhập với nội dung khác. Hãy kiểm tra lại số văn bản, hoặc mở lần nhập trước để đối chiếu.',
    SIGN_IN_STEP_ENDED: 'Lần đăng nhập này đã hết thời gian. Hãy nhập lại tên đăng nhập và mật khẩu.',
    SECOND_FACTOR_WRONG:
      'Mã xác thực chưa đúng, hoặc đã được dùng. Hãy đợi ứng dụng hiện mã mới rồi nhập lại.',
    SECOND_FACTOR_ENROLLED: 'Yếu tố xác thực thứ hai đã được cài đặt. Hãy đăng nhập lại và dùng yếu tố đó.',
    SINGLE_SIGN_ON_ENDED:
      'Lần đăng nhập bằng tài khoản đơn vị này đã hết thời gian hoặc đã được dùng. Hãy bắt đầu lại.',
    SINGLE_SIGN_ON_REFUSED:
      'Nơi cấp tài khoản đơn vị chưa xác nhận bạn, hoặc câu trả lời không đáng tin. Hãy thử lại, hoặc đăng nhập bằng mật khẩu.',
    SINGLE_SIGN_ON_UNAVAILABLE:
      'Chưa liên hệ được với nơi cấp tài khoản đơn vị. Hãy thử lại sau, hoặc đăng nhập bằng mật khẩu.',
    SINGLE_SIGN_ON_FACTOR_FIRST:
      'Tài khoản cán bộ chưa có yếu tố xác thực thứ hai. Hãy đăng nhập một lần bằng mật khẩu và cài đặt yếu tố đó; sau đó dùng được tài khoản đơn vị.',
    PROVIDER_SUBJECT_FORMAT:
      'Mã định danh ở nơi cấp tài khoản đơn vị dài tối đa 255 ký tự, không dấu, không có dấu cách. Hãy chép lại đúng mã mà cán bộ thấy khi thử đăng nhập.',
    PROVIDER_SUBJECT_TAKEN:
      'Tài khoản đơn vị này đã được nối với một cán bộ. Hãy kiểm tra lại mã, hoặc gỡ ở cán bộ kia trước.',
    LAST_FACTOR:
      'Đây là yếu tố xác thực thứ hai duy nhất của bạn nên không gỡ được. Hãy thêm khóa truy cập khác hoặc cài đặt ứng dụng xác thực trước.',
    PASSKEY_REFUSED:
      'Khóa truy cập không được chấp nhận. Hãy đăng nhập lại từ đầu rồi thử lại, hoặc dùng mã khôi phục.',
    PASSKEY_TAKEN: 'Khóa truy cập này đã được đăng ký. Hãy dùng thiết bị hoặc khóa bảo mật khác.',
    PASSKEY_LIMIT: 'Mỗi cán bộ có nhiều nhất 10 khóa truy cập. Hãy gỡ một khóa không còn dùng rồi thêm lại.',
    PASSKEY_NAME_FORMAT: 'Tên khóa truy cập cần từ 1 đến 60 ký tự, trên một dòng. Hãy nhập lại.',
    OFFICER_PASSWORD_TOO_SHORT:
      'Mật khẩu của cán bộ cần ít nhất 12 ký tự. Hãy dùng một câu dài, dễ nhớ với riêng bạn.',
    OFFICER_PASSWORD_TOO_LONG: 'Mật khẩu của cán bộ có nhiều nhất 128 ký tự. Hãy rút ngắn lại.',
    OFFICER_PASSWORD_OF_NAME:
      'Mật khẩu chứa tên hoặc tên đăng nhập của bạn, đồng nghiệp dễ đoán ra. Hãy chọn mật khẩu khác.',
    OFFICER_LINK_ENDED:
      'Liên kết này không đúng, đã hết hạn hoặc đã được dùng. Hãy đề nghị quản trị viên cấp liên kết mới.',
    OFFICER_USERNAME_FORMAT:
      'Tên đăng nhập gồm 3 đến 40 ký tự: chữ cái không dấu, chữ số, dấu chấm, dấu gạch nối, bắt đầu bằng chữ cái. Hãy nhập lại.',
    OFFICER_USERNAME_TAKEN: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
    OFFICER_NAME_FORMAT:
      'Họ và tên cán bộ cần từ 2 đến 80 ký tự, chỉ gồm chữ cái, dấu cách, dấu chấm, dấu gạch nối hoặc dấu nháy. Hãy nhập lại.',
    ASSIGNMENT_OWN: 'Không ai tự giao vai trò cho chính mình. Hãy đề nghị một quản trị viên khác.',
    ASSIGNMENT_UNIT_NOT_COVERED:
      'Đơn vị này không thuộc phạm vi bạn quản trị. Hãy chọn đơn vị khác hoặc đề nghị quản trị viên cấp trên.',
    ASSIGNMENT_DATES:
      'Thời gian giao vai trò không hợp lệ: ngày bắt đầu từ hôm nay trở đi, ngày kết thúc sau ngày bắt đầu. Hãy chọn lại.',
    ASSIGNMENT_EXISTS:
      'Cán bộ đã được giao vai trò này tại đơn vị này trong thời gian đó. Hãy kiểm tra danh sách vai trò.',
    ASSIGNMENT_AGENCY:
      'Chỉ cán bộ cơ quan quản lý giấy tờ mới gắn với một cơ quan, và phải gắn với đúng một cơ quan. Hãy chọn lại.',
    ADMINISTRATOR_LAST:
      'Đây là quản trị viên cuối cùng còn làm việc không thời hạn. Hãy giao vai trò quản trị cho người khác trước.',
    LEAVE_COVER_DATES:
      'Thời gian làm thay không hợp lệ: bắt đầu từ hôm nay trở đi, dài nhất 90 ngày. Hãy chọn lại.',
    LEAVE_COVER_NOT_HELD:
      'Bạn không giữ vai trò này tại đơn vị này trong suốt thời gian đó, nên không giao làm thay được. Hãy chọn vai trò khác hoặc thời gian khác.',
    BREAK_GLASS_OWN:
      'Báo động này nói về chính bạn. Hãy để một quản trị viên hoặc cán bộ kiểm tra khác xác nhận.',
  },
  errors: {
    UNAUTHENTICATED: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
    PURPOSE_REQUIRED: 'Cần nêu mục đích tra cứu trước khi xem người này. Hãy chọn mục đích rồi thử lại.',
    FORBIDDEN: 'Tài khoản của bạn không được giao việc này. Hãy liên hệ quản trị viên nếu bạn cần quyền.',
    NOT_SUBSCRIBED:
      'Cơ quan chưa có đăng ký nhận tin khóa đang hoạt động. Hãy đề nghị quản trị viên của hệ thống tạo hoặc mở lại đăng ký.',
    INSUFFICIENT_SCOPE:
      'Mã truy cập không có quyền {scope}. Hãy xin mã truy cập mới kèm quyền này, nếu cơ quan đã được cấp.',
    NOT_FOUND: 'Không tìm thấy nội dung này trong phạm vi của bạn. Hãy kiểm tra lại hoặc quay về danh sách.',
    RATE_LIMITED:
      'Bạn đã gửi quá nhiều yêu cầu trong thời gian ngắn. Hãy thử lại sau {retryAfterSeconds} giây.',
    BAD_USER_INPUT: 'Yêu cầu có giá trị không hợp lệ. Hãy kiểm tra lại thông tin đã nhập rồi gửi lại.',
    UNKNOWN_OPERATION: 'Trang đang mở là bản cũ và không còn dùng được. Hãy tải lại trang.',
    LIMIT_ALIASES: 'Yêu cầu dùng quá nhiều bí danh. Hãy chia thành nhiều yêu cầu nhỏ hơn.',
    LIMIT_DEPTH: 'Yêu cầu lồng quá nhiều lớp. Hãy bớt số lớp.',
    LIMIT_TOKENS: 'Yêu cầu quá dài. Hãy rút gọn hoặc chia thành nhiều yêu cầu.',
    LIMIT_DIRECTIVES: 'Yêu cầu dùng quá nhiều chỉ thị. Hãy bớt số chỉ thị.',
    LIMIT_COST: 'Yêu cầu lấy quá nhiều dữ liệu một lần. Hãy bớt số trường hoặc giảm số dòng mỗi trang.',
    LIMIT_ROOT_FIELDS: 'Yêu cầu hỏi quá nhiều nội dung một lần. Hãy chia thành nhiều yêu cầu.',
    SINGLE_ROOT_FIELD: 'Mỗi lần gửi chỉ được thực hiện một việc. Hãy gửi từng việc riêng.',
    SINGLE_OPERATION: 'Mỗi lần gửi chỉ được có một yêu cầu. Hãy gửi từng yêu cầu riêng.',
    BODY_TOO_LARGE: 'Nội dung gửi lên quá lớn. Hãy rút gọn rồi gửi lại.',
    METHOD_NOT_ALLOWED: 'Địa chỉ này không nhận cách gửi vừa dùng. Hãy gửi bằng phương thức POST.',
    UNSUPPORTED_MEDIA_TYPE: 'Địa chỉ này chỉ nhận dữ liệu JSON. Hãy gửi với kiểu nội dung application/json.',
    ORIGIN_NOT_ALLOWED:
      'Yêu cầu đến từ một trang khác nên không được nhận. Hãy mở trang chính thức và thực hiện lại.',
    EXECUTION_TIMEOUT:
      'Yêu cầu mất quá nhiều thời gian nên đã dừng. Hãy thu hẹp điều kiện tìm hoặc thử lại sau ít phút.',
    INTERNAL_SERVER_ERROR:
      'Hệ thống gặp sự cố, không phải do thông tin bạn nhập. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo mã sự cố {incidentId} cho bộ phận hỗ trợ.',
    SERVICE_UNAVAILABLE: 'Hệ thống đang tạm ngừng. Hãy thử lại sau ít phút.',
  },
  securityQuestions: {
    FIRST_TEACHER: 'Thầy cô giáo đầu tiên của bạn tên là gì?',
    CHILDHOOD_FRIEND: 'Người bạn thân nhất thời nhỏ của bạn tên là gì?',
    CHILDHOOD_NICKNAME: 'Hồi nhỏ, ở nhà bạn được gọi bằng tên gì?',
    FIRST_SCHOOL: 'Trường tiểu học đầu tiên của bạn tên là gì?',
    FIRST_JOB_PLACE: 'Nơi làm việc đầu tiên của bạn ở đâu?',
    FIRST_PET: 'Con vật nuôi đầu tiên của bạn tên là gì?',
    FAVOURITE_BOOK: 'Cuốn sách bạn nhớ nhất là cuốn nào?',
    FAVOURITE_DISH: 'Món ăn nhà nấu bạn thích nhất là món nào?',
    FAVOURITE_SONG: 'Bài hát bạn thích nhất là bài nào?',
    FIRST_TRIP: 'Chuyến đi xa đầu tiên của bạn là đến đâu?',
    CHILDHOOD_STREET: 'Hồi nhỏ bạn sống ở thôn, xóm hoặc phố nào?',
    ADMIRED_PERSON: 'Người bạn kính trọng nhất ngoài gia đình là ai?',
  },
  deviceNames: {
    BOTH: '{browser} trên {system}',
    BROWSER: '{browser}',
    SYSTEM: 'Trình duyệt khác trên {system}',
    NEITHER: 'Thiết bị không rõ loại',
  },
  activationSucceeded: 'Bạn đã kích hoạt tài khoản định danh điện tử thành công',
  applicationStatus: {
    CHECKING: {
      title: 'Hồ sơ đang được đối chiếu',
      text: 'Hồ sơ đã được tiếp nhận và đang được đối chiếu với cơ sở dữ liệu của Nhà nước.',
      whatNext: 'Bạn chưa cần làm gì. Kết quả sẽ được thông báo đến số điện thoại đã đăng ký.',
    },
    CHECKING_WITH_PORTRAIT: {
      title: 'Ảnh đạt yêu cầu, đang kiểm tra',
      text: 'Ảnh bạn chụp đã đủ tiêu chuẩn và đang được kiểm tra với dữ liệu cấp thẻ căn cước.',
      whatNext: 'Bạn chưa cần làm gì. Kết quả sẽ được thông báo đến số điện thoại đã đăng ký.',
    },
    READY_FOR_REVIEW: {
      title: 'Hồ sơ đang chờ phê duyệt',
      text: 'Hồ sơ đã được đối chiếu xong và đang chờ cán bộ xem xét, phê duyệt.',
      whatNext: 'Bạn chưa cần làm gì. Kết quả sẽ được thông báo đến số điện thoại đã đăng ký.',
    },
    APPROVED: {
      title: 'Hồ sơ đã được phê duyệt',
      text: 'Hồ sơ của bạn đã được phê duyệt. Tài khoản định danh điện tử {level} đã được cấp.',
      whatNext:
        'Khi nhận được tin nhắn thông báo, hãy kích hoạt tài khoản trên thiết bị của bạn. Nếu tài khoản đã kích hoạt từ trước thì không cần kích hoạt lại.',
    },
    APPROVED_ORGANISATION: {
      title: 'Hồ sơ đã được phê duyệt',
      text: 'Hồ sơ của cơ quan, tổ chức đã được phê duyệt. Tài khoản định danh điện tử đã được cấp.',
      whatNext: 'Khi nhận được tin nhắn thông báo, người đại diện hãy kích hoạt tài khoản.',
    },
    RETURNED_ONLINE: {
      title: 'Hồ sơ không đạt',
      text: 'Hồ sơ của bạn không đạt. Bạn cần thực hiện Tạo lại hồ sơ.',
      whatNext:
        'Hãy đăng nhập vào phần đăng ký, chọn Tạo lại hồ sơ, sửa theo nguyên nhân đã nêu rồi nộp lại.',
    },
    RETURNED_COUNTER: {
      title: 'Hồ sơ không đạt',
      text: 'Hồ sơ của bạn không đạt. Bạn cần sửa hoặc bổ sung rồi lập lại hồ sơ.',
      whatNext: 'Hãy đến Công an xã, phường nơi nộp hồ sơ, mang theo giấy tờ, để lập lại hồ sơ.',
    },
    REFUSED: {
      title: 'Hồ sơ không được phê duyệt',
      text: 'Hồ sơ của bạn không được phê duyệt và đã kết thúc.',
      whatNext: 'Nếu cần biết rõ hơn, hãy liên hệ Công an xã, phường nơi nộp hồ sơ.',
    },
  },
  applicationStatusEvents: {
    RECEIVED: 'Đã tiếp nhận hồ sơ',
    COMPARED: 'Đã đối chiếu với cơ sở dữ liệu',
    APPROVED: 'Hồ sơ được phê duyệt',
    RETURNED: 'Hồ sơ không đạt, cần tạo lại',
    REFUSED: 'Hồ sơ không được phê duyệt',
  },
};
