/** A field for one file, which may also be dropped there. */
export function FileField({ id, label, take }: { id: string; label: string; take(file: File): Promise<unknown> }) {
  return (
    <div class="drop" onDragOver={(event) => event.preventDefault()} onDrop={(event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void take(file);
    }}>
      <label for={id}>{label}</label>
      <input id={id} type="file" accept=".json,application/json" onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // Emptied, so that the same file can be given again.
        if (file) void take(file).then(() => { currentTarget.value = ''; });
      }} />
    </div>
  );
}
