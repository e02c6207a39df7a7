/** Tài khoản đơn vị: đăng nhập bằng nơi cấp tài khoản (OpenID Connect) của đơn vị. */
export const singleSignOnVi = {
  or: 'hoặc',
  start: 'Đăng nhập bằng tài khoản đơn vị',
  leaving: 'Đang chuyển sang nơi cấp tài khoản…',
  returning: 'Đang kiểm tra tài khoản đơn vị…',
  notLinkedTitle: 'Tài khoản đơn vị chưa dùng được ở đây',
  notLinkedText:
    'Nơi cấp đã xác nhận tài khoản, nhưng hiện không đăng nhập được bằng tài khoản này. Hãy liên hệ quản trị viên hệ thống định danh của đơn vị bạn và đưa mã dưới đây, hoặc đăng nhập bằng mật khẩu.',
  subject: 'Mã định danh ở nơi cấp tài khoản',
  toPassword: 'Về trang đăng nhập',
  account: 'Tài khoản đơn vị',
  issuer: 'Nơi cấp tài khoản',
  linked: 'Được nối',
  linkedBy: '%{moment}, người nối: %{name}',
  ownHint:
    'Dùng tài khoản này để đăng nhập thay cho mật khẩu. Nếu không phải tài khoản của bạn, hãy báo ngay cho quản trị viên.',
};
