import { useCreateApplication, useListApplications } from "@clerk-platform/react-query";

export function Applications() {
  const { data, error, isPending } = useListApplications();
  const create = useCreateApplication();
  if (isPending) return <p>Loading…</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <>
      <ul>
        {data.map(({ application_id, name }) => (
          <li key={application_id}>{name}</li>
        ))}
      </ul>
      <button type="button" onClick={() => create.mutate({ body: { name: "Bakery" } })}>
        New application
      </button>
    </>
  );
}
