import type { StatementWords } from '../StatementWords.ts'

export const statementWords: StatementWords = { todo: [] }
