import type { RegistrationTexts } from '@dinhdanh/i18n/portal';

type Rule = keyof RegistrationTexts['portrait']['rules'];

const FACE = 'M40 12c-14 0-22 10-22 25 0 16 9 29 22 29s22-13 22-29c0-15-8-25-22-25';
const MOUTH = 'M32 54c5 4 11 4 16 0';
const EYES = 'M29 37a3 3 0 1 0 .1 0M51 37a3 3 0 1 0 .1 0';
const STRIKE = 'M10 70L70 8';

/** Drawn with lines alone; what each says stands beside it. */
const DRAWINGS: Readonly<Record<Rule, readonly string[]>> = {
  eyes: [FACE, EYES, MOUTH],
  glasses: [FACE, MOUTH, 'M20 38h8M52 38h8M36 38h8M28 38a5 5 0 1 0 .1 0M44 38a5 5 0 1 0 .1 0', STRIKE],
  mask: [FACE, EYES, 'M20 46l20-4 20 4c0 10-8 18-20 18s-20-8-20-18', STRIKE],
  light: [FACE, EYES, MOUTH, 'M68 10a6 6 0 1 0 .1 0M68 2v-1M76 16h3M60 16h-3M62 9l-2-2M74 9l2-2M68 26v3'],
};

export function PortraitRules({ words }: { words: RegistrationTexts }) {
  const { rules, rulesHeading } = words.portrait;
  return (
    <section aria-labelledby="portrait-rules">
      <h2 id="portrait-rules">{rulesHeading}</h2>
      <ul class="portrait-rules">
        {(Object.keys(rules) as Rule[]).map((rule) => (
          <li key={rule}>
            <svg viewBox="0 0 80 80" aria-hidden="true" focusable="false">
              {DRAWINGS[rule].map((path) => (
                <path key={path} d={path} class={path === STRIKE ? 'strike' : undefined} />
              ))}
            </svg>
            <span>{rules[rule]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
