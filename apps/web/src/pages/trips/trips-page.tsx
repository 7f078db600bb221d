import { Page } from '../../design/page';

export default function TripsPage() {
  return <Page title="…">{null}</Page>;
}
