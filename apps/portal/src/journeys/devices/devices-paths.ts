export const DEVICES_PATH = '/tai-khoan/thiet-bi';
