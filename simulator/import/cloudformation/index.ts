import type { Importer } from '../importer';
import { inputsOf } from './inputs';
import { readCloudFormation } from './read-cloudformation';

export const cloudFormation: Importer = {
  tool: 'cloudformation',
  title: 'CloudFormation',
  takes: (files) => files.some((file) => /\.(ya?ml|json|template)$/i.test(file.path) || /Resources/.test(file.text)),
  inputs: inputsOf,
  read: readCloudFormation,
};
