import { readFile } from "node:fs/promises";
import type { Step } from "../tour.ts";

export const uploadLogo: Step = {
  title: "Upload a logo",
  async run({ clerk, screen, applicationID }) {
    const bytes = await readFile(new URL("../../logo.png", import.meta.url));
    const file = new File([bytes], "logo.png", { type: "image/png" });
    await clerk.uploadApplicationLogo({ applicationID, body: { file } });
    screen.say(`${file.name}, ${file.size} bytes of ${file.type}, is the logo now.`);
  },
};
