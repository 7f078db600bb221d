import { Global, Module, type DynamicModule } from '@nestjs/common';
import { OrgChanges } from './org-changes.js';
import { OrgPicture } from './org-picture.js';
import { DIRECTORY_URL, OrgSnapshot } from './org-snapshot.js';
import { OrgStore } from './org-store.js';
import { OrgConsumer } from './org.consumer.js';

/** The service’s own copy of the directory: consumer, snapshot, and the picture that everything asks. */
@Global()
@Module({})
export class OrgModule {
  static forRoot({ directoryUrl }: { directoryUrl: string }): DynamicModule {
    return {
      module: OrgModule,
      controllers: [OrgConsumer],
      providers: [
        OrgStore,
        OrgPicture,
        OrgChanges,
        OrgSnapshot,
        { provide: DIRECTORY_URL, useValue: directoryUrl },
      ],
      exports: [OrgPicture, OrgChanges, OrgSnapshot, OrgStore],
    };
  }
}
