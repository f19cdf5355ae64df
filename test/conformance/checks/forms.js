/**
 * A new form has its title and two addresses.
 * https://developers.google.com/apps-script/reference/forms/form-app#createtitle
 */
function check_forms_create(t) {
  const form = t.form();
  t.equal(form.getTitle(), 'Probe: may be deleted');
  t.equal(form.setDescription('Thank you').getDescription(), 'Thank you');
  t.ok(/^https:\/\/docs\.google\.com\/forms\/.+\/viewform/.test(form.getPublishedUrl()), form.getPublishedUrl());
  t.ok(/^https:\/\/docs\.google\.com\/forms\/.+\/edit/.test(form.getEditUrl()), form.getEditUrl());
  t.equal(FormApp.openById(form.getId()).getTitle(), form.getTitle());
}

/**
 * Items stand in the order in which they were added, each with an id that stays when it is moved.
 * https://developers.google.com/apps-script/reference/forms/form#moveitemitem,-toindex
 */
function check_forms_items(t) {
  const form = t.form();
  const first = form.addTextItem().setTitle('Name').setRequired(true);
  form.addDateItem().setTitle('Day');
  form.addScaleItem().setTitle('How was it?').setBounds(1, 5);
  const told = () => form.getItems().map((item) => item.getTitle() + ' ' + item.getType());
  t.equal(told(), ['Name TEXT', 'Day DATE', 'How was it? SCALE']);
  t.equal(form.getItems(FormApp.ItemType.DATE).length, 1);
  form.moveItem(0, 2);
  t.equal(told(), ['Day DATE', 'How was it? SCALE', 'Name TEXT']);
  t.equal(form.getItemById(first.getId()).getIndex(), 2);
  t.equal(form.getItemById(first.getId()).asTextItem().isRequired(), true);
  form.deleteItem(form.getItemById(first.getId()));
  t.equal(form.getItems().length, 2);
}

/**
 * Choices are texts, with one of the respondent's own if the form lets them.
 * https://developers.google.com/apps-script/reference/forms/checkbox-item#showotheroptionenabled
 */
function check_forms_choices(t) {
  const form = t.form();
  const item = form.addCheckboxItem().setTitle('Interests').setChoiceValues(['Talk', 'Visit']).showOtherOption(true);
  t.equal(
    item.getChoices().map((choice) => choice.getValue()),
    ['Talk', 'Visit'],
  );
  t.equal(item.hasOtherOption(), true);
  const list = form.addListItem();
  list.setChoices([list.createChoice('one'), list.createChoice('two')]);
  t.equal(
    list.getChoices().map((choice) => choice.getValue()),
    ['one', 'two'],
  );
}

/**
 * An answer may lead to a page, or to the end.
 * https://developers.google.com/apps-script/reference/forms/choice#getgotopage
 */
function check_forms_navigation(t) {
  const form = t.form();
  const question = form.addMultipleChoiceItem().setTitle('Language');
  const english = form.addPageBreakItem().setTitle('English');
  const spanish = form.addPageBreakItem().setTitle('Español');
  question.setChoices([
    question.createChoice('English', english),
    question.createChoice('Neither', FormApp.PageNavigationType.SUBMIT),
  ]);
  const [first, second] = question.getChoices();
  t.equal(first.getGotoPage().getId(), english.getId());
  t.equal(String(first.getPageNavigationType()), 'GO_TO_PAGE');
  t.equal(String(second.getPageNavigationType()), 'SUBMIT');
  spanish.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  t.equal(String(spanish.getPageNavigationType()), 'SUBMIT');
}

/**
 * An answer that is handed in is found by its id, item by item.
 * https://developers.google.com/apps-script/reference/forms/form-response#submit
 */
function check_forms_responses(t) {
  const form = t.form();
  const name = form.addTextItem().setTitle('Name');
  const interests = form.addCheckboxItem().setTitle('Interests').setChoiceValues(['Talk', 'Visit']);
  const sent = form
    .createResponse()
    .withItemResponse(name.createResponse('Renata'))
    .withItemResponse(interests.createResponse(['Visit']))
    .submit();
  const [found] = form.getResponses();
  t.equal(found.getId(), sent.getId());
  t.equal(
    found.getItemResponses().map((answer) => [answer.getItem().getId(), answer.getResponse()]),
    [
      [name.getId(), 'Renata'],
      [interests.getId(), ['Visit']],
    ],
  );
  t.ok(found.getTimestamp() instanceof Date, 'has a time');
}

/**
 * Answers since a moment, and none after it.
 * https://developers.google.com/apps-script/reference/forms/form#getresponsestimestamp
 */
function check_forms_responses_since(t) {
  const form = t.form();
  const name = form.addTextItem().setTitle('Name');
  const sent = form.createResponse().withItemResponse(name.createResponse('Renata')).submit();
  const at = form.getResponse(sent.getId()).getTimestamp().getTime();
  t.equal(form.getResponses(new Date(at - 60000)).length, 1);
  t.equal(form.getResponses(new Date(at + 60000)).length, 0);
}

/**
 * A choice that the question does not offer is refused.
 * https://developers.google.com/apps-script/reference/forms/multiple-choice-item#createresponseresponse
 */
function check_forms_wrong_choice(t) {
  const item = t.form().addMultipleChoiceItem().setTitle('Pick').setChoiceValues(['a', 'b']);
  t.throws(() => item.createResponse('c'));
}

/**
 * A scale runs from 0 or 1 to 3 to 10.
 * https://developers.google.com/apps-script/reference/forms/scale-item#setboundslower,-upper
 */
function check_forms_scale(t) {
  const item = t.form().addScaleItem().setTitle('How was it?').setBounds(1, 10).setLabels('bad', 'good');
  t.equal([item.getLowerBound(), item.getUpperBound()], [1, 10]);
  t.equal([item.getLeftLabel(), item.getRightLabel()], ['bad', 'good']);
  t.throws(() => item.setBounds(1, 11));
  t.throws(() => item.setBounds(2, 5));
}

/**
 * Who may answer how often, and whether a form is open, are settings of the form.
 * https://developers.google.com/apps-script/reference/forms/form#setacceptingresponsesenabled
 */
function check_forms_settings(t) {
  const form = t.form();
  form.setAllowResponseEdits(true).setProgressBar(true).setConfirmationMessage('Done').setShuffleQuestions(false);
  t.equal([form.canEditResponse(), form.hasProgressBar(), form.getConfirmationMessage()], [true, true, 'Done']);
  t.equal(form.setAcceptingResponses(false).isAcceptingResponses(), false);
}

/**
 * A choice that is marked as right gives its points; a choice is right in a quiz only.
 * https://developers.google.com/apps-script/reference/forms/form-response#getgradableitemresponses
 */
function check_forms_quiz(t) {
  const form = t.form().setIsQuiz(true);
  const item = form.addMultipleChoiceItem().setTitle('Shoes').setPoints(2);
  item.setChoices([item.createChoice('Closed', true), item.createChoice('Open', false)]);
  const text = form.addTextItem().setTitle('Why').setPoints(3);
  form.addTextItem().setTitle('Name');
  const told = (answer) => [answer.getItem().getTitle(), answer.getScore()];
  form
    .createResponse()
    .withItemResponse(item.createResponse('Closed'))
    .withItemResponse(text.createResponse('To be safe'))
    .submit();
  const [sent] = form.getResponses();
  t.equal(sent.getGradableItemResponses().map(told)[0], ['Shoes', 2]);
  t.equal(sent.getGradableItemResponses().length, 2);
  form.submitGrades([sent.withItemGrade(sent.getGradableResponseForItem(text).setScore(1.5))]);
  t.equal(form.getResponses()[0].getGradableItemResponses().map(told)[1], ['Why', 1.5]);
  t.equal(
    item.getChoices().map((choice) => choice.isCorrectAnswer()),
    [true, false],
  );
  form.setIsQuiz(false);
  t.equal(
    FormApp.openById(form.getId()).getItemById(item.getId()).asMultipleChoiceItem().getChoices()[0].isCorrectAnswer(),
    false,
  );
}

/**
 * Feedback is a text and links; a builder is copied as it stands.
 * https://developers.google.com/apps-script/reference/forms/quiz-feedback-builder
 */
function check_forms_feedback(t) {
  const builder = FormApp.createFeedback().setText('See page 4').addLink('https://example.org/4', 'Page 4');
  const copy = builder.copy().setText('Well done').build();
  const item = t.form().setIsQuiz(true).addListItem().setChoiceValues(['a', 'b']);
  item.setFeedbackForCorrect(copy).setFeedbackForIncorrect(builder.build());
  t.equal(item.getFeedbackForCorrect().getText(), 'Well done');
  t.equal(item.getFeedbackForIncorrect().getText(), 'See page 4');
  t.equal(item.getFeedbackForIncorrect().getLinkUrls(), ['https://example.org/4']);
}
