/** The last moment of the emulator's time: well before the last date of JavaScript, so that an expiry is valid, too. */
export const latestTime = Date.UTC(9999, 0, 1);
