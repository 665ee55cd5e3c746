import { DayWall } from '@/components/gameday/day-wall';
import { Wall } from '@/components/live/wall';
import { hostProps } from './host-props';

export default async function WallPage({ params }: { params: Promise<{ id: string }> }) {
  const { kind, ...props } = await hostProps(params);
  return kind === 'gameday' ? <DayWall {...props} /> : <Wall {...props} />;
}
