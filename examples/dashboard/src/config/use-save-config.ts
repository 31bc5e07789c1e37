import type { UpdateConfigResult } from "@clerk-platform/core";
import { usePlatform } from "@clerk-platform/react-query";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../platform/client.ts";
import { useToast } from "../ui/use-toast.ts";
import { type ConfigEdit, saveConfig } from "./save-config.ts";

type Edit = Omit<ConfigEdit, "dryRun">;

/** The two steps of a change: a preview by the service, and storing it. */
export function useSaveConfig(onStored: (after: UpdateConfigResult["after"]) => void) {
  const platform = usePlatform();
  const queryClient = useQueryClient();
  const toast = useToast();
  const preview = useMutation({ mutationFn: (edit: Edit) => saveConfig(client, { ...edit, dryRun: true }) });
  const store = useMutation({
    mutationFn: (edit: Edit) => saveConfig(client, { ...edit, dryRun: false }),
    onSuccess: async ({ after }, { place, key }) => {
      onStored(after);
      reset();
      toast({ message: `Stored ${key}.` });
      await queryClient.invalidateQueries(platform.getConfig.queryFilter(place));
    },
  });
  const reset = () => {
    preview.reset();
    store.reset();
  };
  return { preview, store, reset };
}
