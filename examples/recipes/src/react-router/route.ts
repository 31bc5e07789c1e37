import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { proxy } from "../proxy";

export const loader = ({ request }: LoaderFunctionArgs) => proxy(request);
export const action = ({ request }: ActionFunctionArgs) => proxy(request);
