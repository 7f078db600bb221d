import { describe, expect, it } from '@jest/globals';
import { fileName } from './media.js';

describe('the name of a file', () => {
  it.each([
    ['Ảnh hợp tác xã.JPG', 'image/jpeg', 'Ảnh hợp tác xã.jpg'],
    ['Ảnh.jpeg', 'image/jpeg', 'Ảnh.jpg'],
    ['setup.exe', 'application/pdf', 'setup.exe.pdf'],
    ['Báo cáo ngày 10.03', 'application/pdf', 'Báo cáo ngày 10.03.pdf'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['C:\\Users\\a\\nhãn.png', 'image/png', 'nhãn.png'],
    ['a\r\nSet-Cookie: x.png', 'image/png', 'aSet-Cookie x.png'],
    ['anh\u202Egpj.exe', 'image/jpeg', 'anhgpj.exe.jpg'],
    ['...', 'image/webp', 'tep.webp'],
    ['.png', 'image/png', 'tep.png'],
    ['Ảnh'.normalize('NFD'), 'image/webp', 'Ảnh.webp'],
    ['x'.repeat(500), 'image/png', `${'x'.repeat(120)}.png`],
  ])('%j of %s is %j', (given, type, name) => {
    expect(fileName(given, type)).toBe(name);
  });
});
