import { Empty } from "../ui/empty.tsx";

/** Says why no user is shown. */
export function NoUsers({ search, state }: { search: string; state: string }) {
  if (search) {
    return (
      <Empty title="Nobody found">
        <p>{`Nobody matches “${search}”${state === "all" ? "" : ` and is ${state}`}.`}</p>
      </Empty>
    );
  }
  if (state !== "all") {
    return (
      <Empty title={`No ${state} users`}>
        <p>{`None of the users that were read is ${state}.`}</p>
      </Empty>
    );
  }
  return (
    <Empty title="No users yet">
      <p>Users appear here when they sign up.</p>
    </Empty>
  );
}
