import { useCreateApplication } from "@clerk-platform/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { fieldErrors } from "../errors/field-errors.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/use-toast.ts";
import { TemplateField } from "./template-field.tsx";

export function CreateApplicationDialog({ onClose }: { onClose: () => void }) {
  const [, navigate] = useLocation();
  const toast = useToast();
  const [unnamed, setUnnamed] = useState(false);
  const create = useCreateApplication({
    onSuccess: ({ application_id, name }) => {
      toast({ message: `Created ${name}.` });
      navigate(`/applications/${application_id}`);
    },
  });
  const wrong = fieldErrors(create.error);
  const send = (fields: FormData) => {
    const text = (name: string) => String(fields.get(name)).trim() || undefined;
    const name = text("name");
    setUnnamed(!name);
    if (!name) return;
    const domain = text("domain");
    const environments = domain ? (["development", "production"] as const) : (["development"] as const);
    create.mutate({
      body: { name, domain, template: text("template"), environment_types: [...environments] },
    });
  };
  return (
    <Dialog title="New application" onClose={onClose}>
      <Form submit="Create application" pending={create.isPending} onSubmit={send} onCancel={onClose}>
        <TextField
          name="name"
          label="Name"
          autoComplete="off"
          required
          maxLength={255}
          wrong={unnamed ? "Give it a name." : wrong.name}
        />
        <TextField
          name="domain"
          label="Domain of production"
          autoComplete="off"
          placeholder="example.com"
          hint="Leave it empty to begin with a development instance only."
          wrong={wrong.domain}
        />
        <TemplateField />
        <ErrorNotice error={Object.keys(wrong).length > 0 ? null : create.error} />
      </Form>
    </Dialog>
  );
}
