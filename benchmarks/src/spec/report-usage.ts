import { writeFileSync } from "node:fs";

// Preloaded into every measured process.
const { USAGE_FILE } = process.env;
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  if (USAGE_FILE) writeFileSync(USAGE_FILE, JSON.stringify(usage));
});
