export const topicScripts = {} as const;
