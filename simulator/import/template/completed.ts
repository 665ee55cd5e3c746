import type { AnyItem } from '../inventory';
import { assumed, valueOr } from '../value';

/**
 * An item with what only the whole template shows: the listener behind a rule stands in front of the same balancer, and a
 * serverless cluster of the first version moves between zones by itself. `find` gives an item by its id.
 */
export function completed(item: AnyItem, find: (id: string) => AnyItem | undefined): AnyItem {
  if (item.kind === 'listener') {
    const behind = find(valueOr(item.properties.balancer, ''));
    if (behind?.kind === 'listener')
      return { ...item, properties: { ...item.properties, balancer: behind.properties.balancer } };
  }
  if (item.kind === 'database-cluster' && item.properties.serverless === 'v1')
    return {
      ...item,
      properties: {
        ...item.properties,
        zones: assumed([], 'Serverless v1 makes a new one in another zone', item.from),
      },
    };
  return item;
}
