/** Packages whose dependencies code in `docs/` may import, because `docs/` has none of its own. */
export const guideDependenciesOf = ["core", "node", "react-query"] as const;
