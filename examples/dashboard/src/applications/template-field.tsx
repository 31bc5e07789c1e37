import { useId } from "react";
import { Select } from "../ui/select.tsx";

const templates = [
  ["", "None"],
  ["b2b-saas", "B2B SaaS: organizations switched on"],
  ["b2c-saas", "B2C SaaS"],
  ["waitlist", "Waitlist"],
] as const;

export function TemplateField() {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Template</label>
      <Select id={id} name="template">
        {templates.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
