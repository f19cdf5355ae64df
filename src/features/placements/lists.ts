/** Lists of placements: ratings side by side by skill, and who has reached a career development experience. Codes only. */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { sideBySide, careerExperience, sayRatings, type Stay } from './evaluation-rules';
import { evaluationsIn, placementsOf, type Placed, type Placement } from './placed';

interface Each extends Placed {
  activity: Placement['activity'];
}

function everyPlacement(app: App): Each[] {
  return placementsOf(app).flatMap(({ activity, placed }) => placed.map((each) => ({ ...each, activity })));
}

const bySkill: List = {
  key: 'evaluations',
  label: 'Evaluations of placements by skill',
  of: ['skill', 'skills'],
  byChoice: 'Placement',
  find(app, { choiceId }) {
    const said = evaluationsIn(app);
    const rated = everyPlacement(app).filter(({ activity, studentId }) => said.has(`${activity.id} ${studentId}`));
    const chosen = rated.filter(({ row }) => row.id === choiceId)[0] ?? rated[0];
    const ratings = chosen ? sideBySide(said.get(`${chosen.activity.id} ${chosen.studentId}`) ?? []) : [];
    return {
      rows: ratings.map((each) => ({
        id: null,
        name: each.skill,
        why: sayRatings(each),
        about: '',
        contact: '',
        empty: each.supervisor === null || each.student === null,
      })),
      choices: rated.map(({ row, code, activity }) => ({ id: row.id, name: `${code}, ${activity.title ?? ''}` })),
      choiceId: chosen?.row.id ?? null,
      nobody: {
        title: 'No placement is evaluated yet',
        text: 'Supervisors are asked on the last day; students get their form from you, on the page Placements.',
      },
    };
  },
};

const career: List = {
  key: 'career',
  label: 'Career development experience',
  of: ['student', 'students'],
  find(app) {
    const byStudent = new Map<string, { code: string; stays: Stay[] }>();
    for (const { studentId, code, row, evaluations } of everyPlacement(app)) {
      const entry = byStudent.get(studentId) ?? { code, stays: [] };
      entry.stays.push({ hours: row.hours, evaluated: evaluations !== null && evaluations.supervisor });
      byStudent.set(studentId, entry);
    }
    const rows = [...byStudent.values()].map(({ code, stays }) => ({ code, ...careerExperience(stays) }));
    return {
      rows: rows
        .sort((one, other) => other.share - one.share)
        .map(({ code, reached, says, share }) => ({
          id: null,
          name: code,
          why: says,
          about: '',
          contact: '',
          empty: !reached,
          share,
        })),
      note: 'Sixty hours in all, in placements of thirty hours or more, each evaluated by the supervisor.',
    };
  },
};

export const placementLists: readonly List[] = [bySkill, career];
