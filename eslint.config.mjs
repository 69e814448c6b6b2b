import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const configurations = ['**/*.config.ts', '**/*.mjs', '**/*.js']

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/.data/', '.nx/', '**/fixtures/', '**/test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-alert': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // An endpoint or a step of a job is asynchronous by contract, whether it has to wait today or not.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // In the API a type import would delete the class that is injected.
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['apps/api/**'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }] },
  },
  {
    // Modules of Nest are empty classes below a decorator.
    files: ['apps/api/**'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    // Matchers are handed over unbound, and a test may insist on what it has just put there.
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'e2e/**'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: configurations,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
)
