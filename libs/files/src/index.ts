export { DiskFileStore } from './disk-file-store.js';
export { FileStore, type ByteRange, type OpenFile, type StoredItem } from './file-store.js';
export {
  FILE_LIMITS,
  Files,
  type FileAnswer,
  type FileLimits,
  type FilesOptions,
  type IncomingFile,
  type UploadedFile,
} from './files.js';
export { MEDIA, PREVIEW_TYPE, fileName, type MediaType } from './media.js';
export { removeOrphans, type OrphanOptions } from './orphans.js';
