/** Something that whoever runs the command can put right; `message` is one sentence for them. */
export class ToolError extends Error {}

/** The command was called in a way that it does not know. */
export class UsageError extends ToolError {}
