import { useCreateApplicationDomain } from "@clerk-platform/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { fieldErrors } from "../errors/field-errors.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/use-toast.ts";

export function AddDomain({ applicationID }: { applicationID: string }) {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const add = useCreateApplicationDomain({
    onSuccess: ({ name }) => {
      toast({ message: `Added ${name}.` });
      setOpen(false);
    },
  });
  const wrong = fieldErrors(add.error);
  return (
    <div>
      <button
        type="button"
        className="button"
        onClick={() => {
          add.reset();
          setOpen(true);
        }}
      >
        <Plus size={16} aria-hidden />
        Add a domain
      </button>
      {open && (
        <Dialog title="Add a domain" onClose={() => setOpen(false)}>
          <Form
            submit="Add domain"
            pending={add.isPending}
            onSubmit={(fields) => add.mutate({ applicationID, body: { name: String(fields.get("name")) } })}
            onCancel={() => setOpen(false)}
          >
            <TextField
              name="name"
              label="Domain"
              placeholder="shop.vercel.app"
              autoComplete="off"
              hint="Besides the primary domain, only domains of hosting providers can be added."
              wrong={wrong.name}
            />
            <ErrorNotice error={wrong.name ? null : add.error} />
          </Form>
        </Dialog>
      )}
    </div>
  );
}
