import { Page } from '../../design/page';

export default function NewReportPage() {
  return <Page title="…">{null}</Page>;
}
