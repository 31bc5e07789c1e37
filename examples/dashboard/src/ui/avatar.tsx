import type { CSSProperties } from "react";

/** Initials on a colour of their own, or an image. */
export function Avatar({
  name,
  image,
  shape = "",
}: {
  name: string;
  image?: string | undefined;
  shape?: "round" | "large" | "";
}) {
  const initials = (name.match(/\b\p{L}/gu) ?? ["?"]).slice(0, 2).join("").toUpperCase();
  return (
    <div className={`avatar ${shape}`} style={{ "--hue": hueOf(name) } as CSSProperties} aria-hidden>
      {image ? <img src={image} alt="" /> : initials}
    </div>
  );
}

const hueOf = (name: string): number =>
  [...name].reduce((hue, letter) => (hue * 31 + letter.codePointAt(0)!) % 360, 7);
