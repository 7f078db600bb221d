import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesStep } from '../files/files-step';
import type { UploadsOf } from '../files/use-uploads';
import { DaysStep } from './days-step';
import type { DraftFinding, DraftMeeting, Draft, Report } from './draft';
import { FindingsStep } from './findings-step';
import { MeetingsStep } from './meetings-step';
import type { ReportWriter } from './report-writer';
import { SendStep } from './send-step';
import { fieldId, type Gap, type Step } from './steps';
import { TextField } from './text-field';

/** Most characters of a section, as the server has it. */
const MOST_OF_SECTION = 10_000;

export function StepContent({
  step,
  report,
  draft,
  gaps,
  writer,
  uploading,
  ended,
}: {
  step: Step;
  report: Report;
  draft: Draft;
  gaps: readonly Gap[];
  writer: ReportWriter;
  uploading: UploadsOf;
  ended: boolean;
}) {
  const { t } = useTranslation('reports');
  const { edit } = writer;
  const onMeetings = useCallback(
    (change: (rows: DraftMeeting[]) => DraftMeeting[]) =>
      edit((now) => ({ ...now, meetings: change(now.meetings) })),
    [edit],
  );
  const onFindings = useCallback(
    (change: (rows: DraftFinding[]) => DraftFinding[]) =>
      edit((now) => ({ ...now, findings: change(now.findings) })),
    [edit],
  );
  const errorOf = (field: string) => gaps.find((gap) => gap.field === field)?.detail;
  const { section } = step;
  if (section !== undefined)
    return (
      <TextField
        id={fieldId(section)}
        label={t(`step.${step.id}`)}
        description={t(`hint.${section}`)}
        error={errorOf(fieldId(section))}
        minRows={8}
        most={MOST_OF_SECTION}
        value={draft.sections[section]}
        onText={(text) => edit((now) => ({ ...now, sections: { ...now.sections, [section]: text } }))}
      />
    );
  switch (step.id) {
    case 'sinh-hoat':
      return (
        <MeetingsStep
          meetings={draft.meetings}
          onChange={onMeetings}
          trip={report.dates}
          units={report.hostUnits}
          errorOf={errorOf}
        />
      );
    case 'phat-hien':
      return (
        <FindingsStep
          findings={draft.findings}
          onChange={onFindings}
          units={report.hostUnits}
          planId={report.planId}
          errorOf={errorOf}
        />
      );
    case 'hinh-anh':
      return <FilesStep evidence={report.evidence} {...uploading} />;
    case 'gui':
      return (
        <SendStep
          {...{ report, draft, gaps, writer, ended }}
          unsentFiles={uploading.files.filter(({ state }) => state.is !== 'unfit').length}
        />
      );
    default:
      return (
        <DaysStep {...{ report, draft }} onChange={(fields) => edit((now) => ({ ...now, ...fields }))} />
      );
  }
}
