import { useSuspenseGetApplication } from "@clerk-platform/react-query";
import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode, Suspense } from "react";
import { expect, it, vi } from "vitest";
import { openApp } from "./test-app.tsx";

interface BoundaryProps {
  onReset: () => void;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  again = () => {
    this.props.onReset();
    this.setState({ error: undefined });
  };
  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <>
        <p role="alert">{this.state.error.name}</p>
        <button type="button" onClick={this.again}>
          Again
        </button>
      </>
    );
  }
}

function Name({ applicationID }: { applicationID: string }) {
  return <p>{useSuspenseGetApplication({ applicationID }).data.name}</p>;
}

const page = (applicationID: string) => (
  <QueryErrorResetBoundary>
    {({ reset }) => (
      <Boundary onReset={reset}>
        <Suspense fallback={<p role="status">Loading…</p>}>
          <Name applicationID={applicationID} />
        </Suspense>
      </Boundary>
    )}
  </QueryErrorResetBoundary>
);

it("suspends until there is data", async () => {
  const app = await openApp();
  await app.hold("getApplication");
  const screen = await app.show(page(app.applicationID));
  await expect.element(screen.getByRole("status")).toBeVisible();
  await app.release();
  await expect.element(screen.getByText("Acme")).toBeVisible();
  expect(await app.seen()).toHaveLength(1);
});

it("throws the SDK's error to the boundary, from which one can try again", async () => {
  // React reports what boundaries catch.
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  const app = await openApp();
  await app.fail({ kind: "error", status: 404, body: "json", operation: "getApplication" });
  const screen = await app.show(page(app.applicationID));
  await expect.element(screen.getByRole("alert")).toHaveTextContent("ApiError");
  await screen.getByRole("button").click();
  await expect.element(screen.getByText("Acme")).toBeVisible();
  expect(await app.seen()).toHaveLength(2);
  report.mockRestore();
});
