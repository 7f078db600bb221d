import { Page } from '../../design/page';

export default function ReportPage() {
  return <Page title="…">{null}</Page>;
}
