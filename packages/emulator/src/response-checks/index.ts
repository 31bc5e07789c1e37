export { assertResponse, type ResponseProblem, validateResponse } from "./validate-response.ts";
