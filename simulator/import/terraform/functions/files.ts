import { type Evaluated, evaluated, plainText, scalar, unknownValue, whyUnknown } from '../../template/evaluated';
import { pathBelow } from '../path-below';
import { renderTemplate } from '../render-template';
import { type Call, ofPlain, type TerraformFunction } from './function';

/** Functions of files: only those that were given are there. */
export const FILES: Readonly<Record<string, TerraformFunction>> = {
  abspath: sameText,
  basename: ofPlain((path) => String(path).split('/').filter(Boolean).at(-1) ?? ''),
  dirname: ofPlain((path) => String(path).split('/').slice(0, -1).join('/') || '.'),
  file: (call) => fileText(call),
  filebase64: (call) => fileText(call),
  fileexists,
  fileset: (call) => unknownValue('files of a folder are not listed', call.at),
  pathexpand: sameText,
  templatefile,
};

function sameText({ args, at, name }: Call): Evaluated {
  return args[0] ?? unknownValue(`${name}() is given nothing`, at);
}

function found({ args, frame }: Call): { path: string; text: string | undefined } | undefined {
  const path = args[0] === undefined ? undefined : plainText(args[0]);
  if (path === undefined) return undefined;
  const below = pathBelow('', path);
  return { path, text: below === undefined ? undefined : frame.module.shared.files.get(below) };
}

function fileText(call: Call): Evaluated {
  const file = found(call);
  const [path] = call.args;
  if (file === undefined) return unknownValue(path === undefined ? 'no file is named' : whyUnknown(path), call.at);
  if (file.text === undefined)
    return evaluated({ is: 'unknown', why: `file ${file.path} is not among those given` }, call.at);
  call.frame.module.shared.budget.spend(Math.ceil(file.text.length / 8), call.at.file, call.at.line);
  return scalar(file.text, call.at);
}

function fileexists(call: Call): Evaluated {
  const file = found(call);
  if (file === undefined) return unknownValue('the name of the file is not known', call.at);
  return file.text === undefined
    ? unknownValue(`file ${file.path} is not among those given`, call.at)
    : scalar(true, call.at);
}

function templatefile(call: Call): Evaluated {
  return renderTemplate(fileText(call), call.args[1], call.frame, call.at);
}
