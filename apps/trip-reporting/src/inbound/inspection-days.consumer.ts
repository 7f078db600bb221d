import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { inspectionDaysRecorded, type DataOf } from '#contracts';
import { MessageContext, NotYet } from '#messaging';
import { InspectionDaysRecording } from '../use-cases/record-inspection-days.js';

/** Days that inspection teams spent on visits. */
@Controller()
export class InspectionDaysConsumer {
  constructor(private readonly recording: InspectionDaysRecording) {}

  @EventPattern<string>(inspectionDaysRecorded.type)
  async recorded(@Payload() data: DataOf<typeof inspectionDaysRecorded>, @Ctx() { tx }: MessageContext) {
    const result = await this.recording.execute(tx, data);
    if (result === 'TOO_EARLY') throw new NotYet('the person whose days they are has not arrived');
  }
}
