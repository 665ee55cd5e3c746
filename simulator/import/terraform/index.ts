import type { Importer } from '../importer';
import { looksLikeConfiguration } from './configuration-in';
import { inputsOf } from './inputs';
import { isPlan } from './read-plan';
import { readTerraform } from './read-terraform';

export const terraform: Importer = {
  tool: 'terraform',
  title: 'Terraform',
  takes: (files) =>
    files.some((file) => /\.tf(\.json)?$/.test(file.path) || isPlan(file.text)) ||
    (files.length === 1 && looksLikeConfiguration(files[0]?.text ?? '')),
  inputs: inputsOf,
  read: readTerraform,
};
