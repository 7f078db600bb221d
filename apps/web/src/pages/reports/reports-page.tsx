import { Page } from '../../design/page';

export default function ReportsPage() {
  return <Page title="…">{null}</Page>;
}
