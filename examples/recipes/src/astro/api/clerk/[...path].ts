import type { APIRoute } from "astro";
import { proxy } from "../../../proxy";

export const prerender = false;
export const ALL: APIRoute = ({ request }) => proxy(request);
