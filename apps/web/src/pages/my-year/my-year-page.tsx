import { Page } from '../../design/page';

export default function MyYearPage() {
  return <Page title="…">{null}</Page>;
}
