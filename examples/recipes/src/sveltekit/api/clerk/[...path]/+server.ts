import type { RequestHandler } from "@sveltejs/kit";
import { proxy } from "../../../../proxy";

export const fallback: RequestHandler = ({ request }) => proxy(request);
