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
      'Chưa có lý do đủ rõ. Hãy ghi lý do từ 10 ký tự trở lên để công dân hiểu và biết cần làm gì.',
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
      'Chưa có mục đích xem thông tin. Hãy ghi rõ mục đích; nội dung này được lưu vào nhật ký truy cập.',
    SIGN_IN_FAILED:
      'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock, bộ gõ tiếng Việt rồi đăng nhập lại.',
    SIGN_IN_THROTTLED:
      'Đã có quá nhiều lần đăng nhập không thành công. Hãy đợi vài phút rồi thử lại, hoặc liên hệ quản trị viên.',
    OPEN_APPLICATION_EXISTS:
      'Công dân này đang có một hồ sơ cùng mức độ chưa giải quyết xong. Hãy tìm và xử lý hồ sơ đó trước.',
    PREVIOUS_KEY_DIFFERENT_INPUT:
      'Lần gửi này đã được ghi nhận với nội dung khác. Hãy tải lại trang, kiểm tra rồi gửi lại nội dung mới.',
    ACCOUNT_ALREADY_ACTIVE: 'Tài khoản của bạn đã thực hiện kích hoạt. Hãy chọn Đăng nhập để sử dụng.',
    ACCOUNT_NOT_ACTIVATABLE:
      'Tài khoản này hiện không tự kích hoạt được. Hãy liên hệ tổng đài định danh điện tử hoặc Công an xã, phường để được hỗ trợ.',
    ACTIVATION_FLOW_UNKNOWN: 'Không tìm thấy lần kích hoạt này. Hãy bắt đầu kích hoạt lại.',
    ACTIVATION_FLOW_EXPIRED: 'Lần kích hoạt này đã quá thời hạn 30 phút. Hãy bắt đầu kích hoạt lại.',
    OTP_INVALID: 'Mã xác thực chưa đúng. Hãy xem lại tin nhắn mới nhất và nhập đủ 6 chữ số.',
    OTP_EXHAUSTED: 'Mã này đã hết số lần nhập. Hãy chọn Gửi lại mã để nhận mã mới.',
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
    TARGET_COUNT_FORMAT: 'Chỉ tiêu chưa đúng dạng số. Hãy nhập số nguyên, ví dụ 1404 hoặc 1.404.',
  },
  errors: {
    UNAUTHENTICATED: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
    FORBIDDEN: 'Tài khoản của bạn không được giao việc này. Hãy liên hệ quản trị viên nếu bạn cần quyền.',
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
  activationSucceeded: 'Bạn đã kích hoạt tài khoản định danh điện tử thành công',
};
