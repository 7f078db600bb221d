import { Page } from '../../design/page';

export default function RecommendationPage() {
  return <Page title="…">{null}</Page>;
}
