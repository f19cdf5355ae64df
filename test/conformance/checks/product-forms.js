/**
 * A form that a script makes starts unpublished unless it says otherwise, and is published by setPublished.
 * https://developers.google.com/apps-script/reference/forms/form#setpublishedenabled
 */
function check_product_form_published(t) {
  const form = t.form();
  t.equal(form.isPublished(), false);
  form.setPublished(true);
  t.equal(FormApp.openById(form.getId()).isPublished(), true);
  t.equal(form.isAcceptingResponses(), true);
  const made = FormApp.create('Probe: may be deleted', true);
  t.after(() => throwAway_(made.getId()));
  t.equal(made.isPublished(), true);
}

/**
 * A form without a title is refused.
 * https://developers.google.com/apps-script/reference/forms/form-app#createtitle
 */
function check_product_form_title(t) {
  t.throws(() => FormApp.create(''));
  t.throws(() => FormApp.create('', true));
}

/**
 * A form made unpublished gets all of its settings and questions before it is published.
 * https://developers.google.com/apps-script/reference/forms/form
 */
function check_product_form_built(t) {
  const form = t.form();
  form.setDescription('Thank you').setConfirmationMessage('Done').setCollectEmail(false).setProgressBar(true);
  const questions = [
    form.addMultipleChoiceItem().showOtherOption(true).setChoiceValues(['Yes', 'No']),
    form.addCheckboxItem().setChoiceValues(['Talk', 'Visit']).showOtherOption(true),
    form.addScaleItem().setBounds(1, 5).setLabels('Not at all', 'Very much'),
    form.addParagraphTextItem(),
    form.addDateItem(),
    form.addTextItem(),
  ];
  questions.forEach((item, index) =>
    item
      .setTitle('Question ' + index)
      .setHelpText('Help')
      .setRequired(true),
  );
  form.addPageBreakItem().setTitle('More').setHelpText('The rest');
  form.addEditor(Session.getEffectiveUser().getEmail());
  form.setPublished(true);
  const found = FormApp.openById(form.getId());
  t.equal(
    questions.map((item) => found.getItemById(item.getId()).getTitle()),
    questions.map((item, index) => 'Question ' + index),
  );
  t.equal([found.collectsEmail(), found.hasProgressBar()], [false, true]);
}

/**
 * A text may have to be an email address.
 * https://developers.google.com/apps-script/reference/forms/text-validation-builder#requiretextisemail
 */
function check_product_form_email(t) {
  const rule = FormApp.createTextValidation().setHelpText('Please give an email address.').requireTextIsEmail().build();
  const form = t.form();
  const item = form.addTextItem().setTitle('Email').setValidation(rule);
  t.equal(form.getItemById(item.getId()).getTitle(), 'Email');
}

/**
 * A prefilled link leads to the form that people answer, with the answer in it; making one hands nothing in.
 * https://developers.google.com/apps-script/reference/forms/form-response#toprefilledurl
 */
function check_product_form_prefilled(t) {
  const form = t.form();
  const item = form.addTextItem().setTitle('Reference');
  form.setPublished(true);
  const answer = form.getItemById(item.getId()).asTextItem().createResponse('AB-12 & more');
  const url = form.createResponse().withItemResponse(answer).toPrefilledUrl();
  t.ok(/^https:\/\/docs\.google\.com\/forms\/.+\/viewform\?/.test(url), url);
  t.ok(/[?&]entry\.\d+=AB-12(\+|%20)%26(\+|%20)more(&|$)/.test(url), url);
  const box = form.addParagraphTextItem().setTitle('Question 1').getId();
  const asked = form.getItemById(box).asParagraphTextItem().createResponse('Why\nnot?');
  const long = form.createResponse().withItemResponse(asked).toPrefilledUrl();
  t.ok(/[?&]entry\.\d+=Why%0Anot(\?|%3F)(&|$)/.test(long), long);
  t.equal(form.getResponses().length, 0);
}

/**
 * The choices of a question are replaced in a form that exists; the question keeps its id.
 * https://developers.google.com/apps-script/reference/forms/checkbox-item#setchoicevaluesvalues
 */
function check_product_form_new_choices(t) {
  const form = t.form();
  const id = form.addCheckboxItem().setChoiceValues(['Mill', 'Bakery']).getId();
  FormApp.openById(form.getId()).getItemById(id).asCheckboxItem().setChoiceValues(['Bakery', 'Clinic']);
  const item = form.getItemById(id).asCheckboxItem();
  t.equal(
    item
      .getChoices()
      .map((choice) => choice.getValue())
      .join(),
    'Bakery,Clinic',
  );
}

/**
 * One answer is deleted by its id and is there no more; the others stay. An id that there is not is refused, or does nothing.
 * https://developers.google.com/apps-script/reference/forms/form#deleteresponseresponseid
 */
function check_product_form_delete_answer(t) {
  const form = t.form();
  const item = form.addTextItem().setTitle('Name');
  form.setPublished(true);
  const give = (text) => form.createResponse().withItemResponse(item.createResponse(text)).submit();
  give('Ana');
  give('Ben');
  const said = () =>
    FormApp.openById(form.getId())
      .getResponses()
      .map((answer) => answer.getItemResponses()[0].getResponse())
      .sort();
  t.equal(said(), ['Ana', 'Ben']);
  const ana = form.getResponses().filter((answer) => answer.getItemResponses()[0].getResponse() === 'Ana')[0];
  form.deleteResponse(ana.getId());
  t.equal(said(), ['Ben']);
}
