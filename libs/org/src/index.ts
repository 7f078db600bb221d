export { OrgChanges } from './org-changes.js';
export { OrgPicture } from './org-picture.js';
export { OrgSnapshot, SNAPSHOT_PATH } from './org-snapshot.js';
export { OrgStore, type OrgKind } from './org-store.js';
export * from './org-view.js';
export { OrgModule } from './org.module.js';
export { rightsOf } from './rights.js';
