import { Injectable, type OnModuleInit } from '@nestjs/common';
import { startOfDay } from '#calendar';
import { DueWorks, type DueWork } from '#clock';
import { PostWatch } from '../use-cases/reassign-tasks.js';
import { PostRunner } from './post.runner.js';

/**
 * The door of reassignment when business time is moved: on the day on which a post is left or taken up, before anything
 * later is reminded of.
 */
@Injectable()
export class PostWork implements DueWork, OnModuleInit {
  constructor(
    private readonly works: DueWorks,
    private readonly watch: PostWatch,
    private readonly runner: PostRunner,
  ) {}

  onModuleInit(): void {
    this.works.register('approvals.posts', this);
  }

  async nextDue(): Promise<Date | null> {
    const day = await this.watch.nextChange();
    return day === null ? null : startOfDay(day);
  }

  async fireDue(until: Date): Promise<number> {
    await this.runner.run();
    const next = await this.nextDue();
    return next === null || next > until ? 1 : 0;
  }
}
