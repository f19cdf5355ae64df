export async function answerSurveys(_machine: unknown): Promise<void> {}
