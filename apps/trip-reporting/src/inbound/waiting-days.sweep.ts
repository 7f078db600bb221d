import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#jobs';
import { InspectionDaysRecording } from '../use-cases/record-inspection-days.js';

/** What waits for a plan comes with it; this is for a post that the directory told of late. Nobody hurries. */
const EVERY_MS = 60 * 60 * 1000;

@Injectable()
export class WaitingDaysSweep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly recording: InspectionDaysRecording,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('trip-reporting.waiting-inspection-days', () => this.recording.creditLate(), {
      everyMs: EVERY_MS,
    });
  }
}
