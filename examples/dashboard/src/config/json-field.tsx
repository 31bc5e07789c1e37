import { useId, useState } from "react";
import { ValueFrame } from "./value-frame.tsx";
import type { ValueProps } from "./value-props.ts";

/** Edits lists and free-form objects as JSON. The form cannot be submitted while the text is invalid. */
export function JsonField(props: ValueProps) {
  const { name, schema, value, onChange } = props;
  const id = useId();
  const [text, setText] = useState(() => JSON.stringify(value ?? null, null, 2));
  const [wrong, setWrong] = useState("");
  return (
    <ValueFrame {...props} id={id}>
      <textarea
        id={id}
        name={name}
        className="input"
        spellCheck={false}
        value={text}
        readOnly={schema.readOnly}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-hint ${id}-wrong`}
        onChange={({ target }) => {
          setText(target.value);
          const problem = read(target.value, onChange);
          target.setCustomValidity(problem);
          setWrong(problem);
        }}
      />
      <p id={`${id}-wrong`} className="wrong" role="alert">
        {wrong}
      </p>
    </ValueFrame>
  );
}

function read(text: string, onValue: (value: unknown) => void): string {
  try {
    onValue(JSON.parse(text));
    return "";
  } catch (error) {
    return `This is not valid JSON: ${(error as Error).message}`;
  }
}
