import type { RequestHandler } from "@sveltejs/kit";
import { proxy } from "../proxy.ts";

export const fallback: RequestHandler = ({ request }) => proxy(request);
