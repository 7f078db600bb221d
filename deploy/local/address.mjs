/** The one public address. Node builtins only: asked before anything is installed. */
import { Complaint } from './complaint.mjs';
import { isFree } from './ports.mjs';

/** @param {number} port */
export async function refuseTakenPort(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Complaint('PORT phải là một số cổng từ 1 đến 65535.');
  if (port < 1024 && process.getuid?.() !== 0)
    throw new Complaint(`Cần quyền root để dùng cổng ${port}; hãy chọn cổng từ 1024 trở lên.`);
  if (await isFree(port)) return;
  throw new Complaint(
    `Cổng ${port} đang được chương trình khác dùng; hãy chọn cổng khác, ví dụ PORT=${port + 1} npm start.`,
  );
}
