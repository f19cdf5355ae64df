/**
 * What there is to do in a program of partnerships, in the order of the two guides. A heading begins with `#`; each line
 * below it is the number of the need, for whom it comes first (s: who starts a program, e: who expands one, r: who
 * refines one), and what to do.
 */
export const itemLists = {
  checklist: `
# Find out what is needed
A01|s|Decide whether you are starting, expanding or refining the program, and work down this list.
A02|s|Ask students and teachers which experiences and skills would help them.
A03|s|For each need, look who near you could meet it.
A04|s|Ask businesses which skills they miss in the people they hire.
A05|s|Ask the same businesses what they could offer your students.
A06|e|Ask last years’ graduates what they wish they had learned or seen.
A07|r|Use what graduates say when you set goals.
# Find partners
A08|s|List the connections, sponsors and friends that your school and district have already.
A09|s|Look through student organizations and career-education committees for businesses that know you.
A10|s|Get to know the chamber, service clubs, unions and professional associations.
A11|e|Ask parents what they do and whom they know.
A12|s|Write to or call possible partners, and ask whether they would like to take part.
A13|s|Ask them what they might be able to offer.
A14|s|Say what they gain and what your students gain, each time you ask.
A15|s|Put a name, phone and address for partners on the school’s website.
A16|e|Make it easy for a business to come to you, and answer soon.
# Agree on what you do together
A17|s|Talk through the ways in which you could work together.
A18|s|Set goals for students, for the partner and for the school.
A19|s|Say how you will measure each goal, and share it with everybody.
A20|e|Say what students must bring along: a ride, a skill, an age.
A21|e|Tell everyone involved what students are to learn.
A22|e|Say how each activity helps them learn it.
# Prepare and stay in touch
A23|s|List the steps and papers that your district asks of partners.
A24|s|Give partners the policies that concern them, and note who has read them.
A25|s|See to background checks before anyone is alone with students.
A26|e|Keep time sheets of students at work.
A27|e|Have students’ work evaluated, by skill.
A28|e|Keep track of insurance, emergency forms and safety briefings.
A29|s|Name one person at school and one at the partner who look after the partnership.
A30|e|Write down what each role does.
A31|s|Share whom to call with staff, partners, students and families.
A32|e|Write down what each side gives: time, means, support.
A33|e|Ask partners regularly how it goes.
A34|r|Change what does not work: who does it, and by when.
# Thank and celebrate
A35|s|Thank partners at several times of the year.
A36|e|Pass on good words of students and families, if they agree.
A37|e|Have students write thanks of their own.
A38|e|Present a partner in public, each in turn.
A39|r|Invite the local press to an activity.
A40|e|Tell about partners in newsletters.
A41|e|Celebrate on social media, within what families allow.
A42|r|Show the credentials that students earn at work.
A43|r|Let students say what it has meant to them, with consent.
A44|s|After each activity, ask what went well and what to change.
`,
  steps: `
# Step 1: Define who could be a partner
B01|s|Bring together a team: teachers, a counselor, an administrator.
B02|s|Answer the six questions at the top of this tab.
B03|s|Define your industry, as wide as you can.
B04|s|List the types of organizations in it.
B05|s|List the leading ones in your city and county.
B06|s|List the associations that serve them.
B07|s|List the colleges near you that teach for it.
B08|s|Ask colleagues whom they know.
# Step 2: Recruit the first partners
B09|s|Have the principal or superintendent take part in asking.
B10|s|Look at all kinds of partners, not at employers only.
B11|s|Win the organization, and not just one person in it.
B12|s|Pick the ten you want most.
B13|s|Find somebody who knows someone at each of the ten.
B14|s|Call them.
B15|s|Meet them in person.
B16|s|Send a letter that asks them to join.
B17|s|Make a brochure about the program.
B18|s|Print it, and have colleagues hand it out.
B19|e|Use community events to find partners.
B20|s|Invite partners to the advisory board.
B21|s|Tell them what the board decides.
B22|s|Stress that students come to know the industry and are encouraged to enter it.
B23|s|Keep a list of partners who cannot sit on the board.
B24|e|Invite those to the activities that interest them.
B25|e|Offer light roles: one trip a year, a career day, a team challenge.
B26|e|Find out whether an executive must approve first.
B27|e|Ask the executive to name who is responsible for you.
B28|e|Ask that person to bring in colleagues.
B29|e|Tell your story: what happens, and what comes of it.
B30|e|Make known what classes need and how employers can help.
B31|r|Look back at your story and what you asked for, and sharpen both.
# Step 3: Set up the advisory board
B32|s|Form the board before you plan activities.
B33|s|Hold a first meeting: place, time, how often, who chairs.
B34|s|Have a partner chair the board with you.
B35|s|Lay out the board’s year in a calendar.
B36|e|Let meetings go around among hosts.
B37|s|Let each partner decide who represents it.
B38|s|Have teachers, a counselor and an administrator on the board.
B39|s|Write down what the board is responsible for.
B40|e|Use what members know.
B41|e|Leave small matters to administrators and teachers.
B42|e|Decide together which topics come to the board.
B43|e|Bring the big topics: courses, equipment, talks and trips, mentors, budget, partners, how it went, problems.
B44|e|Leave time for ideas at each meeting.
B45|e|Keep members informed between meetings.
B46|s|Name who takes notes.
B47|s|Name who sends the notes out.
B48|s|Name who sends reminders.
B49|s|Name who makes the agenda.
B50|s|Name who answers partners’ calls and mails.
B51|e|Make the next agenda at the end of each meeting.
# Step 4: Agree on roles
B52|s|Talk about what you expect of each other, at the first meeting.
B53|s|Say that you ask for time and talents.
B54|s|Have each member take part in shaping roles.
B55|s|Give members a page with what you need.
B56|r|Look at roles again at the last meeting of the year.
B57|r|Review what the year has brought.
B58|r|Plan the next year, with more in it.
B59|e|Match what partners can do with what students want to know.
B60|e|Offer different roles: a talk, a trip, a mentor’s team, a meeting to host.
B61|e|See that everybody is involved.
B62|e|Follow up with those who miss a meeting.
B63|e|Have each member help with a skill that students need.
B64|r|Have members look whether activities fit what students are to learn.
B65|r|Show members results of students, in groups large enough.
B66|r|Have members look at students’ work.
# Step 5: Keep a calendar and be seen
B67|s|Put board meetings and activities into one calendar.
B68|s|Share that calendar electronically.
B69|e|Put in trips, talks, mentors, projects, parents’ evenings, celebrations and events of the industry.
B70|e|Look through the calendar each month.
B71|e|Go through the calendar at each board meeting.
B72|e|Tell partners what else happens at school.
B73|e|Tell people when a date changes.
B74|r|Look back at the calendar at the end of the year.
B75|e|Make a plan for publicity.
B76|e|Do something each month that involves the community.
B77|e|See to it that all ten kinds of publicity have their turn.
# Step 6: Bring partners into class
B78|s|Decide which talks help: about the industry, for a subject, for a special skill.
B79|e|Collect ideas from everybody.
B80|e|Ask partners whom else you should invite.
B81|s|Invite, confirm, prepare, remind, thank, and ask how it went.
# Step 7: Visit workplaces
B82|s|Give the board examples of visits and times.
B83|e|Give each trip a lesson before and an assignment after.
B84|e|Ask each member what could be visited.
B85|r|Plan trips that build on each other.
# Step 8: Find mentors
B86|e|Ask the board to help find mentors.
B87|e|Write a plan for mentoring.
B88|e|Look how other schools do it.
B89|e|Plan mentors’ meetings, each with a goal.
B90|r|Ask mentors and students how it went.
B91|r|Share what they say with the board, and change something.
B92|e|Offer something short to those who cannot commit for long.
B93|e|Put mentors together in twos or threes.
B94|e|Find a mentor for whole classes, so that every student has one.
B95|e|Use the kinds of mentoring that fit: lunches, monthly meetings, tutoring, groups, email, projects, challenges.
# Step 9: Sign agreements
B96|r|Make a formal agreement with a business, an association or a chamber.
B97|r|Ask for a way to reach its people or members.
B98|r|Agree how much time it gives in a year.
B99|r|Ask for grants, equipment, materials, and places at its events.
B100|r|Ask it to make the partnership known.
# Step 10: Work with colleges
B101|e|Have the right departments of a college on the board.
B102|e|Ask colleges for advice on courses.
B103|e|Keep what colleges require up to date.
B104|r|Offer college courses at school.
B105|r|Let colleges lead you to information and funds.
B106|e|Have each student visit a college every year.
B107|e|See that juniors have visited three.
B108|e|Have people from colleges talk with students.
# Step 11: Outlast changes of people
B109|s|See that a partnership goes on when somebody leaves.
B110|s|Tell partners early that people may change.
B111|e|Have each partner name a substitute.
# Step 12: Take care of partners
B112|e|Help people in a role that they have not had before.
B113|s|Tell everybody where questions and problems go.
B114|s|Answer problems at once.
B115|e|Write guidelines for activities with students.
B116|s|Give every activity one teacher who is responsible to the end.
B117|e|Give hosts of a job shadow all they need on one sheet.
B118|r|Look after the partnerships you have.
`,
};
