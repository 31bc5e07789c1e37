import { defineEventHandler, toWebRequest } from "h3";
import { proxy } from "../../../proxy";

export default defineEventHandler((event) => proxy(toWebRequest(event)));
