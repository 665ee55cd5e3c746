import { type Evaluated, evaluated, type Place, scalar, unknownValue } from '../template/evaluated';
import { entryOf } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import { resourceNode, type Scope, section } from './scope';

/** What a name stands for: a pseudo parameter, a parameter or a resource. */
export function referTo(name: string, scope: Scope, at: Place): Evaluated {
  if (name.startsWith('AWS::')) return pseudo(name, scope, at);
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) return { ...parameter, file: at.file, line: at.line };
  if (resourceNode(scope, name) !== undefined)
    return evaluated({ is: 'ref', id: scope.prefix + name, attribute: '' }, at);
  return unknownValue(`nothing in the template is called ${name}`, at);
}

/** An attribute of a resource; that of a nested stack is what the stack puts out. */
export function attributeOf(name: string, attribute: string, scope: Scope, at: Place): Evaluated {
  const inner = attribute.startsWith('Outputs.') ? scope.nested(name) : undefined;
  if (inner !== undefined) return outputOf(inner, attribute.slice(8), at);
  if (resourceNode(scope, name) === undefined) return unknownValue(`nothing in the template is called ${name}`, at);
  return evaluated({ is: 'ref', id: scope.prefix + name, attribute }, at);
}

/** An output of a stack. Throws a `TemplateRefusal` for a ring of outputs over stacks. */
export function outputOf(scope: Scope, name: string, at: Place): Evaluated {
  const entry = entryOf(section(scope, 'Outputs'), name);
  const value = entryOf(entry?.node, 'Value');
  if (value === undefined) return unknownValue(`the nested stack has no output ${name}`, at);
  if (scope.outputs.has(name))
    throw new TemplateRefusal('cycle', `Output ${name} depends on itself.`, scope.template.file, value.line);
  scope.outputs.add(name);
  const result = evaluate(value.node, scope);
  scope.outputs.delete(name);
  return { ...result, file: at.file, line: at.line };
}

function pseudo(name: string, scope: Scope, at: Place): Evaluated {
  const { region, account, stackName } = scope.settings;
  if (name === 'AWS::Region') return scalar(region, at);
  if (name === 'AWS::AccountId') return scalar(account, at);
  if (name === 'AWS::StackName') return scalar(stackName, at);
  if (name === 'AWS::Partition') return scalar(region.startsWith('cn-') ? 'aws-cn' : 'aws', at);
  if (name === 'AWS::URLSuffix') return scalar(region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com', at);
  if (name === 'AWS::NoValue') return evaluated({ is: 'none' }, at);
  return unknownValue(`${name} is only known once the stack is made`, at);
}
