/** The text of the smallest image: what was sent can be compared with what was received. */
export const imageText = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** It as a blob with its type. */
export const image = (): Blob => new Blob([imageText], { type: "image/svg+xml" });
