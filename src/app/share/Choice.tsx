interface Props<T extends string> {
  readonly label: string
  readonly list: readonly T[]
  /** What each is called; without it, its own name. */
  readonly names?: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, in the browser's own list. */
export function Choice<T extends string>({ label, list, names, value, onChange }: Props<T>) {
  const choose = (text: string) => {
    const chosen = list.find((one) => one === text)
    if (chosen !== undefined) onChange(chosen)
  }
  return (
    <label className="share-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {list.map((one) => (
          <option key={one} value={one}>
            {names === undefined ? one : names[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
