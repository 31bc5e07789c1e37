import { expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type Application,
  type CallFailure,
  createPlatformClient,
  isApiError,
  isPlatformError,
  type ListInstanceUsersResponse,
  type OutcomeUnknownError,
  type PlatformError,
  result,
} from "../index.ts";

const clerk = createPlatformClient({ token: "ak_1" });

it("narrows the data by the error, and the error by its name", async () => {
  const read = () => result(clerk.getApplication({ applicationID: "a" }));
  const check = ({ data, error }: Awaited<ReturnType<typeof read>>) => {
    if (!error) {
      expectTypeOf(data).toEqualTypeOf<Application>();
      return;
    }
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<CallFailure>();
    if (error.name === "ApiError") expectTypeOf(error).toEqualTypeOf<ApiError>();
    else if (error.name === "OutcomeUnknownError") expectTypeOf(error.check).toBeString();
    else if (error.name === "AbortError") expectTypeOf(error).toExtend<DOMException>();
    // @ts-expect-error only ApiError has a status of its own and codes.
    else error.code satisfies string;
    // @ts-expect-error there is no error of that name.
    if (error.name === "HttpError") return;
  };
  expectTypeOf(check).toBeFunction();
});

it("accepts lists", () => {
  const users = result(clerk.listInstanceUsers({ applicationID: "a", envOrInsID: "production" }));
  expectTypeOf(users).resolves.toExtend<{ data: ListInstanceUsersResponse | undefined }>();
});

it("narrows with guards", () => {
  const check = (error: unknown) => {
    if (isApiError(error, { status: 404 })) expectTypeOf(error).toEqualTypeOf<ApiError>();
    if (isPlatformError(error)) expectTypeOf(error).toEqualTypeOf<PlatformError>();
    // @ts-expect-error a status is a number.
    isApiError(error, { status: "404" });
  };
  expectTypeOf(check).toBeFunction();
  expectTypeOf<OutcomeUnknownError>().toExtend<PlatformError>();
  expectTypeOf<ApiError>().toExtend<Error>();
});
