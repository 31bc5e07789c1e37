/** How a field is written behind the place of its object: `.name`, or `["some name"]`. */
export const fieldStep = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
