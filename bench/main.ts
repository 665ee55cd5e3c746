import { cloudFormationTemplates } from './cloudformation';
import { hostile } from './hostile';
import { kernel } from './kernel';
import { questions } from './questions';
import { scenarios } from './scenarios';
import { gradeShop, growth } from './shop';
import { templates } from './templates';

/**
 * `npm run bench`: how fast the simulator and the questions are, against baselines measured in the same run, so that ratios mean the same on any machine.
 * Prints a table; asserts nothing.
 */
function main(): void {
  const rows = [
    ...kernel(),
    ...gradeShop(),
    ...growth(),
    ...hostile(),
    ...questions(),
    ...scenarios(),
    ...templates(),
    ...cloudFormationTemplates(),
  ];
  const width = Math.max(...rows.map((r) => r.what.length));
  for (const { what, value, target } of rows)
    process.stdout.write(
      `${what.padEnd(width)}  ${value.padStart(16)}${target === undefined ? '' : `  target ${target}`}\n`,
    );
}

main();
