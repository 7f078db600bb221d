export default {
  FILE_TYPE_REFUSED: {
    title: 'This kind of file is not accepted',
    detail: 'JPEG, PNG and WebP pictures, PDF, DOCX and XLSX are. The content decides, not the name.',
  },
  FILE_TOO_LARGE: { title: 'The file is too large', detail: 'Nothing was recorded. Send a smaller file.' },
  FILE_BROKEN: {
    title: 'The file is damaged',
    detail: 'It cannot be read or did not arrive whole. Choose it again and send it again.',
  },
  FILE_SUSPICIOUS: {
    title: 'The file is not safe',
    detail: 'Its compressed content or its size is out of the ordinary, so it was not accepted.',
  },
  TOO_MANY_FILES: {
    title: 'Too many files',
    detail: 'A report takes no more files. Take some of the old ones away.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'The file could not be stored',
    detail: 'The store is full or interrupted. Nothing was recorded; send it again in a few minutes.',
  },
};
