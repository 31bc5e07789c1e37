import type { UpdateConfigResult } from "@clerk-platform/core";
import { usePlatform } from "@clerk-platform/react-query";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../platform/client.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { type ConfigEdit, saveConfig } from "./save-config.ts";

type Edit = Omit<ConfigEdit, "dryRun">;

/** The two steps of a change: what would happen, and making it happen. */
export function useSaveConfig(onStored: (after: UpdateConfigResult["after"]) => void) {
  const platform = usePlatform();
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const preview = useMutation({ mutationFn: (edit: Edit) => saveConfig(client, { ...edit, dryRun: true }) });
  const store = useMutation({
    mutationFn: (edit: Edit) => saveConfig(client, { ...edit, dryRun: false }),
    onSuccess: async ({ after }, { place, key }) => {
      onStored(after);
      reset();
      announce(`Stored ${key}.`);
      await queryClient.invalidateQueries(platform.getConfig.queryFilter(place));
    },
  });
  const reset = () => {
    preview.reset();
    store.reset();
  };
  return { preview, store, reset };
}
