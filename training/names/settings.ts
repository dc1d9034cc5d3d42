/** How the model is trained: chosen by cross-validation on the sets that it is trained on. */
export const settings = {
  classes: 4,
  epochs: 8,
  step: 0.1,
  decay: 0.01,
  /** Features of fewer candidates are left out, and weights that are smaller. */
  least: 3,
  smallest: 0.02,
} as const;
