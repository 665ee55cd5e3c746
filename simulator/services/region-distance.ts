import { seconds } from './constant';

/**
 * What one call to another Region waits for the way there and back. Zones of one Region are near enough for synchronous work;
 * Regions are not.
 */
export const REGION_DISTANCE = seconds(
  [0.01, 0.08, 0.25],
  'estimate',
  'regions-azs/inter-az-latency',
  'a round trip between Regions: neighbours 10 ms, two continents 80 ms, antipodes 250 ms',
);
