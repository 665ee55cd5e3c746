import { z } from 'zod';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import type { Way } from '../http/form-ways';
import { requirePack, SlugSchema } from '../items/required';
import { readLearner } from '../session/reads';
import { authoriseInClass } from './authorise';
import { joinByCode, openInvite } from './join';
import { archiveClass, createClass, PLACES, placeMember, renameClass, withdrawInvite } from './writes';

/** Longest name of a class, in characters. */
export const MAX_CLASS_NAME = 80;

const ClassName = z
  .string('a name is needed')
  .trim()
  .min(1, 'a name is needed')
  .max(MAX_CLASS_NAME, `a name has at most ${MAX_CLASS_NAME} characters`);

/** An id as this database makes them. */
export const IdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'this is no id');

const OfClass = z.object({ class: IdSchema });

const create: Way = async ({ visitor, fields }) => {
  const asker = await visitor.current();
  authorise(asker, 'create-class');
  const { name, pack } = parseInput(z.object({ name: ClassName, pack: SlugSchema }), fields);
  const id = await createClass(name, requirePack(pack).id, asker?.id ?? '');
  return { to: `/classes/${id}/people` };
};

const rename: Way = async ({ visitor, fields }) => {
  const { class: id, name } = parseInput(OfClass.extend({ name: ClassName }), fields);
  await authoriseInClass(await visitor.current(), id, 'manage-class');
  await renameClass(id, name);
  return { to: `/classes/${id}/people` };
};

const archive: Way = async ({ visitor, fields }) => {
  const { class: id, put } = parseInput(OfClass.extend({ put: z.enum(['away', 'back']) }), fields);
  await authoriseInClass(await visitor.current(), id, 'manage-class');
  await archiveClass(id, put === 'away' ? new Date() : null);
  return { to: `/classes/${id}/people` };
};

const invite: Way = async ({ visitor, fields }) => {
  const { class: id, code } = parseInput(OfClass.extend({ code: z.enum(['new', 'none']) }), fields);
  await authoriseInClass(await visitor.current(), id, 'manage-members');
  await withdrawInvite(id, code === 'new', new Date());
  return { to: `/classes/${id}/people` };
};

const PlaceSchema = OfClass.extend({ member: IdSchema, role: z.enum([...PLACES, 'none']) });

/** Another place for a member, or none. Only who was appointed instructor of the installation can be one in a class. */
const place: Way = async ({ visitor, fields }) => {
  const { class: id, member, role } = parseInput(PlaceSchema, fields);
  await authoriseInClass(await visitor.current(), id, 'manage-members');
  if (role === 'instructor') await requireAppointed(member);
  await change(id, member, role === 'none' ? null : role);
  return { to: `/classes/${id}/people` };
};

const leave: Way = async ({ visitor, fields }) => {
  const { class: id } = parseInput(OfClass, fields);
  const asker = await visitor.current();
  await authoriseInClass(asker, id, 'leave-class');
  await change(id, asker?.id ?? '', null);
  return { to: '/classes' };
};

const CodeSchema = z.object({ code: z.string('a code is needed').max(60) });

/** Leads to the page of a typed code. */
const open: Way = async ({ visitor, fields }) => {
  const { code } = parseInput(CodeSchema, fields);
  return { to: `/join/${(await openInvite(await visitor.current(), code, new Date())).code}` };
};

const join: Way = async ({ visitor, fields }) => {
  const { code } = parseInput(CodeSchema, fields);
  return { to: `/classes/${await joinByCode(await visitor.current(), code, new Date())}` };
};

/** What forms about classes can ask, by the last part of their address. */
export const CLASS_WAYS: Record<string, Way> = { create, rename, archive, invite, place, leave, open, join };

async function requireAppointed(userId: string): Promise<void> {
  const account = await readLearner(userId);
  if (account?.role === 'instructor' || account?.role === 'owner') return;
  throw new AppError('not-appointed', {
    ...(account && { say: 'not-appointed-named', values: { name: account.name } }),
    path: 'role',
  });
}

async function change(classId: string, userId: string, role: (typeof PLACES)[number] | null): Promise<void> {
  const result = await placeMember(classId, userId, role, new Date());
  if (result === 'done') return;
  if (result === 'gone') {
    throw new AppError('unknown-member', { path: 'member' });
  }
  throw new AppError('last-instructor', { path: 'role' });
}
