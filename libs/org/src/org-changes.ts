import { Injectable } from '@nestjs/common';

/** Tells the rest of this process that the copy changed, e.g. so that hops which waited for it are tried again. */
@Injectable()
export class OrgChanges {
  private readonly listeners: (() => void)[] = [];

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  announce(): void {
    for (const listener of this.listeners) listener();
  }
}
