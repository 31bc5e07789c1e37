import { useId } from "react";

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
      <select id={id} name="template" className="input">
        {templates.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
