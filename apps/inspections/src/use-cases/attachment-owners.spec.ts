import { expect, it } from '@jest/globals';
import { AttachmentOwnerDesk } from './attachment-owners.js';

it('finds nothing of a kind that no part keeps', () => {
  expect(() => new AttachmentOwnerDesk().keeperOf('SELF')).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND' }),
  );
});
