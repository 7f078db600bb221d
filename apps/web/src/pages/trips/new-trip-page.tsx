import { Page } from '../../design/page';

export default function NewTripPage() {
  return <Page title="…">{null}</Page>;
}
