import type { Reading } from '@/quiz/explanation';
import { topicAddress } from '../reading/addresses';

/** One item by its address; `id` is `<template>/<seed>`. */
export function itemAddress(pack: string, id: string): string {
  return `/practice/item/${id}?pack=${pack}`;
}

/** The section of a concept page that tells a fact. */
export function readingAddress(pack: string, { topic, section }: Reading): string {
  return topicAddress(pack, topic, section?.anchor);
}
