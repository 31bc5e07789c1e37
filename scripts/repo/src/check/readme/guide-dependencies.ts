/** Packages whose dependencies code in `docs/` may import: it stands in no package, so nothing else resolves them. */
export const guideDependenciesOf = ["core", "node", "react-query"] as const;
