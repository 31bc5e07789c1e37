import { Select } from "./select.tsx";

/** A labelled select for a setting of a list. */
export const Choice = ({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  /** Texts by their values. */
  options: Readonly<Record<string, string>>;
  onChange: (value: string) => void;
}) => (
  <Select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
    {Object.entries(options).map(([value, text]) => (
      <option key={value} value={value}>
        {text}
      </option>
    ))}
  </Select>
);
