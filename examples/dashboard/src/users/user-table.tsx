import type { User } from "@clerk-platform/core";
import type { InstancePlace } from "./instance-place.ts";
import { UserRow } from "./user-row.tsx";

export const UserTable = ({
  users,
  stale,
  ...place
}: InstancePlace & {
  users: readonly User[];
  stale: boolean;
}) => (
  <div className="table-wrap" aria-busy={stale}>
    <table className="table">
      <caption className="visually-hidden">Users</caption>
      <thead>
        <tr>
          <th scope="col">User</th>
          <th scope="col">State</th>
          <th scope="col">Joined</th>
          <th scope="col">Last active</th>
          <th scope="col" className="end">
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} {...place} />
        ))}
      </tbody>
    </table>
  </div>
);
