/** The paths that were looked up or read since the program began: what it shows may depend on each. */
export const readPaths = new Set<string>();
