import { z } from 'zod';
import type { RawDocument } from '@/curriculum/pack';

const Titled = z.object({ title: z.string().min(1) });

/** The title of a brief as it stands in its file; its id where the file does not say. */
export function briefTitle(brief: RawDocument): string {
  const parsed = Titled.safeParse(brief.document.value);
  return parsed.success ? parsed.data.title : brief.id;
}
