import type { topicScripts as source } from '../en/topic-scripts';
import type { Translated } from '../translated';

export const topicScripts: Translated<typeof source> = {};
