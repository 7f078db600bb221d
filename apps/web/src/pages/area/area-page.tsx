import { Page } from '../../design/page';

export default function AreaPage() {
  return <Page title="…">{null}</Page>;
}
