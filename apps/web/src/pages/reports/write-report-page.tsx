import { Page } from '../../design/page';

export default function WriteReportPage() {
  return <Page title="…">{null}</Page>;
}
