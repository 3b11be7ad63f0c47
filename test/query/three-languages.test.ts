// What people type, in whichever of the three languages they think: periods, days from today, kinds, statuses, precisions, themes.
import { describe, expect, it } from 'vitest';
import { compile, type Filters } from '../../src/query/filters.ts';
import { planOf } from '../plan-of.ts';

const TODAY = '2031-06-15';

const plan = await planOf(`
themes:
  - {id: floods, title: {en: Flood protection, es: Protección contra inundaciones, fr: Protection contre les crues}}
events:
  - {id: assembly, title: Assembly, when: 2031-06-16, status: done, theme: floods}
  - {id: drill, title: Drill, when: 2031-08, status: postponed}
milestones:
  - {id: last-dyke, title: Last dyke, when: 2031-Q3}
actions:
  - {id: survey, title: Survey, when: 2031-06-14, status: ongoing}
  - {id: exchange, title: Exchange, when: tbc}
`);

function found(filters: Filters): string[] | string {
  const query = compile(filters, { plan, today: TODAY });
  if ('code' in query) return query.code;
  return plan.items.filter((item) => query.test(item) === 'yes').map(({ id }) => id);
}

describe('periods', () => {
  it.each([
    ...['june', 'Jun', 'junio', 'JUNIO', 'juin', '6', 'this', 'este', 'este mes', 'ce mois', 'cette'].map(
      (typed) => [typed, ['survey', 'assembly']] as const,
    ),
    ...['august', 'agosto', 'août', 'aout', 'Août', 'ago', 'in August', 'en août', '8'].map(
      (typed) => [typed, ['drill']] as const,
    ),
    ...['t3', 'q3', 'T3 2031', 'tercer trimestre', '3e trimestre', 'troisième trimestre'].map(
      (typed) => [typed, ['drill', 'last-dyke']] as const,
    ),
    ...['today', 'hoy', 'aujourd’hui', "aujourd'hui"].map((typed) => [typed, []] as const),
    ...['tomorrow', 'mañana', 'manana', 'demain'].map((typed) => [typed, ['assembly']] as const),
    ...['yesterday', 'ayer', 'hier'].map((typed) => [typed, ['survey']] as const),
  ])('%s', (typed, ids) => {
    const query = found({ period: typed });
    expect([...query].sort()).toEqual([...ids].sort());
  });

  it.each(['ju', 'jui', 'ma', 'mar-ma', 'a'])('%s is asked back', (typed) => {
    expect(found({ month: typed })).toMatch(/^(ambiguous|unknown)-period$/);
  });
});

describe('names of the model', () => {
  it.each([
    ...['done', 'hecho', 'realizada', 'fait', 'réalisé', 'REALISE'].map(
      (typed) => [{ status: typed }, ['assembly']] as const,
    ),
    ...['postponed', 'aplazado', 'reporté'].map((typed) => [{ status: typed }, ['drill']] as const),
    ...['ongoing', 'en curso', 'en cours'].map((typed) => [{ status: typed }, ['survey']] as const),
    ...['milestone', 'hito', 'hitos', 'jalon'].map((typed) => [{ kind: typed }, ['last-dyke']] as const),
    ...['event', 'evento', 'événements', 'evenement'].map(
      (typed) => [{ kind: typed }, ['assembly', 'drill']] as const,
    ),
    ...['month', 'mes', 'mois'].map((typed) => [{ precision: typed }, ['drill']] as const),
    ...['tbc', 'por confirmar', 'à confirmer'].map((typed) => [{ precision: typed }, ['exchange']] as const),
    ...['floods', 'flood', 'proteccion', 'Protection contre', 'protección contra inundaciones'].map(
      (typed) => [{ theme: typed }, ['assembly']] as const,
    ),
  ])('%j', (filters, ids) => {
    expect([...found(filters)].sort()).toEqual([...ids].sort());
  });

  it('what begins two of them is asked back', () => {
    expect(found({ status: 'en' })).toBe('ambiguous-name');
  });
});
