import { Wall } from '@/components/live/wall';
import { hostProps } from './host-props';

export default async function WallPage({ params }: { params: Promise<{ id: string }> }) {
  return <Wall {...(await hostProps(params))} />;
}
