import type { CSSProperties } from "react";

/** Initials on a colour that depends on the name, or an image. Decoration: the name itself is beside it. */
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
    <div
      className={`avatar ${shape}`}
      style={{ "--hue": hueOf(name) } as CSSProperties}
      // Shown by the stylesheet, so that they are not part of a button's text.
      data-initials={image ? undefined : initials}
      aria-hidden
    >
      {image && <img src={image} alt="" />}
    </div>
  );
}

const hueOf = (name: string): number =>
  [...name].reduce((hue, letter) => (hue * 31 + letter.codePointAt(0)!) % 360, 7);
