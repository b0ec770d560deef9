import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** The folders that know no DOM, no clock, no locale, no chance and no network. */
const FOLDERS = 'base document language time events merge layout paint formats'.split(' ');
const PURE = FOLDERS.map((folder) => `src/${folder}/**`).concat('src/extract.ts');

/** Text of articles never becomes markup, and styles never come as text: the page's policy stops them. */
const MARKUP_FROM_TEXT = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    message: 'Text never becomes markup: make elements, and set their text.',
  },
  {
    selector: 'SvelteDirective[key.name.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text never becomes markup: make elements, and set their text.',
  },
  {
    selector: 'SvelteAttribute[key.name="style"]',
    message: 'The content policy ignores a style attribute: use style: directives.',
  },
  {
    selector: 'CallExpression[callee.property.name="html"]',
    message: 'Text never becomes markup: d3 has .text().',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value="style"]',
    message: 'The content policy ignores a style attribute: use .style() or style: directives.',
  },
];

const UNTYPED_EXPORT = {
  selector: 'ExportNamedDeclaration > FunctionDeclaration:not([returnType])',
  message: 'An exported function says what it gives.',
};

/** An index that is known to be in range may be asserted; nothing else is there because we say so. */
const ASSERTED_WITHOUT_INDEX = {
  selector:
    'TSNonNullExpression:not(:has(> MemberExpression[computed=true])):not(:has(> CallExpression[callee.property.name="at"]))',
  message: 'Handle the absent case: only an index in range may be asserted with `!`.',
};

const EVERYWHERE = [UNTYPED_EXPORT, ASSERTED_WITHOUT_INDEX];

/** What would make the same text give another timeline on another machine or on another day. */
const UNREPEATABLE = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The core reads no clock: hand the time in.',
  },
  {
    selector:
      ':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"])',
    message: 'The core reads no clock: hand the time in.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: "That counts in the machine's time zone: use Date.UTC.",
  },
  {
    selector:
      'CallExpression[callee.property.name=/^([gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes)|getTimezoneOffset|to(Date|Time)String)$/]',
    message: "That counts in the machine's time zone: use the UTC method.",
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The core leaves nothing to chance.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: "That follows the machine's locale.",
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: "That follows the machine's locale: name one, or compare with <.",
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"]:matches([arguments.length=0], [arguments.0.name="undefined"])',
    message: "That follows the machine's locale: name one.",
  },
];

const OUTSIDE = [
  'window',
  'document',
  'navigator',
  'location',
  'performance',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'process',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
];

const NO_DOM_PARSER = { name: 'DOMParser', message: 'Text never becomes markup.' };

export default defineConfig(
  globalIgnores(['dist/', 'test-results/', 'coverage/', '.svelte-check/', 'tests/fixtures/']),
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'off',
      'no-empty': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // In src/ ASSERTED_WITHOUT_INDEX stands in its place; a test that asserts too much fails, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', NO_DOM_PARSER],
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...MARKUP_FROM_TEXT],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['node:*'] }] },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', NO_DOM_PARSER, ...OUTSIDE],
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...MARKUP_FROM_TEXT, ...UNREPEATABLE],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // State holds plain collections that are replaced, never mutated.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // The last branch of an exhaustive {#if} chain is tested all the same, so that a new kind shows.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Props that are functions have no type in a template here; svelte-check sees them whole.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'prefer-const': 'off',
      'svelte/block-lang': ['error', { script: ['ts', null] }],
      'svelte/no-target-blank': 'error',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
      'svelte/shorthand-attribute': 'error',
      'svelte/shorthand-directive': 'error',
    },
  },
  {
    files: ['bench/**', 'tests/**', 'src/cli/**'],
    rules: { 'no-console': 'off' },
  },
);
