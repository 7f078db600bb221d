import { Page } from '../../design/page';

export default function RecommendationsPage() {
  return <Page title="…">{null}</Page>;
}
