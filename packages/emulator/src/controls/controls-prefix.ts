/** Where the controls answer. The API has nothing outside `/v1` and `/platform`. */
export const controlsPrefix = "/__emulator";
