/** One of a few values, all of them in sight. */
export function Choice<Value extends string>({
  name,
  label,
  value,
  choices,
  onChange,
}: {
  name: string;
  label: string;
  value: Value;
  choices: readonly { value: Value; text: string; lang?: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-row">
        {choices.map((choice) => (
          <label key={choice.value} class="choice-item" lang={choice.lang}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <bdi>{choice.text}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
