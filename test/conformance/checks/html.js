/**
 * A page is put together of trusted and untrusted texts; the untrusted are escaped.
 * https://developers.google.com/apps-script/reference/html/html-output#appenduntrustedaddedcontent
 */
function check_html_output(t) {
  const page = HtmlService.createHtmlOutput('<b>a</b>').append('<i>b</i>').appendUntrusted('<c>');
  t.equal(page.getContent(), '<b>a</b><i>b</i>&lt;c&gt;');
  t.equal(page.setTitle('Title').getTitle(), 'Title');
  t.equal(page.setWidth(300).setHeight(200).getWidth(), 300);
  t.equal(page.clear().getContent(), '');
}

/**
 * A printing scriptlet escapes, a force-printing one does not.
 * https://developers.google.com/apps-script/guides/html/templates#force-printing_scriptlets
 */
function check_html_escaping(t) {
  const template = HtmlService.createTemplate('<p><?= text ?></p><p><?!= text ?></p>');
  template.text = '<b>"R&D"</b>';
  const html = template.evaluate().getContent();
  t.equal(html.split('</p>')[1], '<p><b>"R&D"</b>');
  t.ok(html.indexOf('<p>&lt;b&gt;') === 0, html);
  t.ok(html.indexOf('R&amp;D') > 0, html);
}

/**
 * Escaping goes by the place: in a script a text becomes a string that cannot end it.
 * https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 */
function check_html_escaping_in_script(t) {
  const template = HtmlService.createTemplate('<script>var a = "<?= text ?>";</script>');
  template.text = '"</script><script>alert(1)';
  const html = template.evaluate().getContent();
  t.equal(html.match(/<\/script>/g).length, 1);
  t.equal(html.match(/<script>/g).length, 1);
}

/**
 * A link cannot run a script.
 * https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 */
function check_html_escaping_of_links(t) {
  const template = HtmlService.createTemplate('<a href="<?= link ?>">x</a>');
  template.link = 'javascript:alert(1)';
  t.ok(template.evaluate().getContent().indexOf('javascript:') < 0, 'no script in the link');
  template.link = 'https://www.example.org/a';
  t.equal(template.evaluate().getContent(), '<a href="https://www.example.org/a">x</a>');
}

/**
 * Code between the tags runs: loops and conditions reach over the text between them.
 * https://developers.google.com/apps-script/guides/html/templates#standard_scriptlets
 */
function check_html_code(t) {
  const text = '<? for (var i = 0; i < data.length; i++) { ?><b><?= data[i] ?></b><? } if (false) { ?>never<? } ?>';
  const template = HtmlService.createTemplate(text);
  template.data = ['Gmail', 'Docs'];
  t.equal(template.evaluate().getContent(), '<b>Gmail</b><b>Docs</b>');
}

/**
 * Of several statements, the first is printed.
 * https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 */
function check_html_first_statement(t) {
  t.equal(HtmlService.createTemplate("<?= 'Hello, world!'; 'abc' ?>").evaluate().getContent(), 'Hello, world!');
}

/**
 * A line comment inside a scriptlet also comments out the rest of its line.
 * https://developers.google.com/apps-script/guides/html/templates#hierarchy_of_comments
 */
function check_html_comments(t) {
  const html = HtmlService.createTemplate('a<? var x; // a comment ?> not printed\nb').evaluate().getContent();
  t.ok(html.indexOf('not printed') < 0, html);
}

/**
 * Plain content has a text and a type.
 * https://developers.google.com/apps-script/reference/content/text-output
 */
function check_html_text_output(t) {
  const output = ContentService.createTextOutput('{"a":').append('1}').setMimeType(ContentService.MimeType.JSON);
  t.equal([output.getContent(), String(output.getMimeType())], ['{"a":1}', 'JSON']);
}
