/** A glob of a filter as the source of a regular expression: `*` is anything, `^` a separator or the end of the URL. */
export const globSource = (glob: string): string =>
  glob.replace(/[|.$+?{}()[\]\\/]/g, '\\$&').replaceAll('*', '.*').replaceAll('^', '(?:[^\\w.%-]|$)');
