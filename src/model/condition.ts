/**
 * When a page or a question is relevant. `field` is a field id of the same step (or a given of the step, prefixed
 * `given.`; or `list/field`, met by any item of a list); a condition on a field that is not answered does not hold. For a
 * `choices` field or a given of several words it holds when any of them is in `is`.
 * `written` holds as soon as anything stands under the question, on view or not: a page that asks for its own answer
 * so never goes away with it.
 */
export type Condition =
  | { readonly field: string; readonly is: readonly string[] }
  | { readonly answered: string }
  | { readonly written: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
