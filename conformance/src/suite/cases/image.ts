/** The text of a small image, to compare the sent and received bytes. */
export const imageText = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** The image as a typed blob. */
export const image = (): Blob => new Blob([imageText], { type: "image/svg+xml" });
