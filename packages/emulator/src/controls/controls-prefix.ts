/** The path of the controls; the API has only paths below `/v1` and `/platform`. */
export const controlsPrefix = "/__emulator";
