import type { QuizView } from '../../messages';

/** What a respondent of a quiz sees after *View score*: each question with its points, what is right, and the feedback. */
export function Score({ quiz, title }: { quiz: QuizView; title: string }) {
  return (
    <div class="form-page">
      <div class="form-card form-head">
        <h2>{title}</h2>
        <p class="quiz-total">
          Total points <b>{pointsOf(quiz)}</b>
        </p>
      </div>
      {quiz.items.map((item, index) => (
        <section class="form-card" key={index} aria-label={item.title}>
          <div class="quiz-head">
            <h3>
              {item.right === null ? null : (
                <span class={item.right ? 'quiz-right' : 'quiz-wrong'}>
                  <span aria-hidden="true">{item.right ? '✓' : '✗'}</span>
                  <span class="hidden">{item.right ? 'Right: ' : 'Wrong: '}</span>
                </span>
              )}{' '}
              {item.title || 'Question'}
            </h3>
            <span>{item.score === null ? `Not graded yet, of ${item.points}` : `${item.score}/${item.points}`}</span>
          </div>
          <p class="quiz-answer">{item.text || 'No answer'}</p>
          {item.right === false ? (
            <>
              <h4>Correct answer</h4>
              <p class="quiz-answer">{item.correct.join('\n')}</p>
            </>
          ) : null}
          {item.feedback ? (
            <>
              <h4>Feedback</h4>
              <p class="quiz-answer">{item.feedback.text}</p>
              {item.feedback.links.map(({ url, title: words }) => (
                <p key={url}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {words || url}
                  </a>
                </p>
              ))}
            </>
          ) : null}
        </section>
      ))}
    </div>
  );
}

export function pointsOf({ score, points }: QuizView): string {
  return `${score}/${points}`;
}
