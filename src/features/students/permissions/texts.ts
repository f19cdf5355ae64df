/** The first wording of the notice to families, in English and Spanish, with a slip to cut off. */
import { needed, template } from '../../../messages/declare';
import { dateWord } from '../../../messages/words';

export const noticeText = template({
  kind: 'document.family-notice',
  name: 'Family notice',
  words: {
    ...dateWord,
    school: needed('the name of the school in Settings'),
    schoolPhone: 'phone of the school, from Settings',
    activity: needed('the activity'),
    organization: 'where they go, or who comes',
    when: 'its day and time, in English',
    cuando: 'its day and time, in Spanish',
    place: 'where it is',
    learning: 'what is learned there: the learning goals of the activity',
    transport: 'how they get there and back',
    arrive: 'when they arrive',
    leave: 'when they leave',
    logistics: 'lunch, clothing and the like',
    responsible: 'who is responsible, with phone',
    form: 'the address of the form, once families can open it',
  },
  subject: 'Family notice for {{activity}}',
  body: `# {{activity}}

{{#when}}When: {{when}}{{/when}}
{{#organization}}With: {{organization}}{{/organization}}
{{#place}}Where: {{place}}{{/place}}
{{#transport}}Transport: {{transport}}{{/transport}}
{{#arrive}}Arrival there: {{arrive}}{{/arrive}}
{{#leave}}Departure from there: {{leave}}{{/leave}}
{{#responsible}}Questions: {{responsible}}{{/responsible}}

{{#learning}}
What your student learns there:
{{learning}}
{{/learning}}

{{#logistics}}
Good to know:
{{logistics}}
{{/logistics}}

{{#form}}Please answer here, with the code on your slip: {{form}}{{/form}}
{{#form}}Or fill in the slip below and send it back.{{/form}}{{^form}}Please fill in the slip below and send it back.{{/form}}

## En español

{{#cuando}}Cuándo: {{cuando}}{{/cuando}}
{{#organization}}Con: {{organization}}{{/organization}}
{{#place}}Dónde: {{place}}{{/place}}
{{#responsible}}Preguntas: {{responsible}}{{/responsible}}

{{#form}}Por favor, responda aquí con el código de su aviso: {{form}}{{/form}}
{{#form}}O llene el talón de abajo y devuélvalo a la escuela.{{/form}}{{^form}}Por favor, llene el talón de abajo y devuélvalo a la escuela.{{/form}}

## Slip / Talón

{{activity}}
Code, written in by the school / Código, lo escribe la escuela: ____________

| Permission / Permiso | Yes / Sí | No |
| May take part / Puede participar | | |
| The host may be told the name / Se puede decir el nombre a quienes reciben | | |
| May be photographed or quoted / Se puede fotografiar o citar | | |

How far: school, partners, newsletter and website, social media and press / Hasta dónde: escuela, colaboradores, boletín y sitio web, redes sociales y prensa: ____________

Until / Hasta: ____________

Signature of a parent or guardian / Firma de madre, padre o tutor: ________________________ Date / Fecha: ____________

{{school}} {{schoolPhone}}
{{date}}`,
});
