/** Bounds on configurations from outside, beside those of every template. */
export const TERRAFORM_LIMITS = {
  /** Files of a folder. */
  files: 500,
  /** Modules inside each other. */
  moduleDepth: 12,
  /** Instances of modules together. */
  modules: 500,
  /** Evaluations inside each other, over locals, variables and modules. */
  evaluationDepth: 700,
  /** Characters that a regular expression is held against, and those of the expression. */
  regexText: 200,
  regexPattern: 200,
} as const;
