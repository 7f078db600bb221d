import { Page } from '../../design/page';

export default function TripPage() {
  return <Page title="…">{null}</Page>;
}
