// The words of the generated plans: an association of port towns that does not exist, in three languages.

export interface Words {
  en: string;
  es: string;
  fr: string;
}

const words = (en: string, es: string, fr: string): Words => ({ en, es, fr });

export const THEMES = {
  harbours: words('Harbours and waterfronts', 'Puertos y frentes marítimos', 'Ports et fronts de mer'),
  housing: words('Housing by the water', 'Vivienda junto al agua', 'Logement au bord de l’eau'),
  mobility: words('Mobility and ferries', 'Movilidad y transbordadores', 'Mobilité et bacs'),
  climate: words('Climate and floods', 'Clima e inundaciones', 'Climat et inondations'),
  learning: words('Learning together', 'Aprender juntos', 'Apprendre ensemble'),
  governance: words('Governance and finance', 'Gobernanza y finanzas', 'Gouvernance et finances'),
  heritage: words('Heritage of the sea', 'Patrimonio del mar', 'Patrimoine de la mer'),
  voice: words('A common voice', 'Una voz común', 'Une voix commune'),
} as const;
export type ThemeId = keyof typeof THEMES;
export const THEME_IDS = Object.keys(THEMES) as ThemeId[];

export const SUBJECTS = {
  'quay-lighting': words('quay lighting', 'la iluminación de los muelles', 'l’éclairage des quais'),
  'flood-protection': words(
    'flood protection',
    'la protección contra inundaciones',
    'la protection des crues',
  ),
  'ferry-lines': words('ferry lines', 'las líneas de transbordadores', 'les lignes de bacs'),
  'social-housing': words('social housing', 'la vivienda social', 'le logement social'),
  'shore-power': words('shore power', 'la energía en puerto', 'l’alimentation à quai'),
  'harbour-archives': words('harbour archives', 'los archivos portuarios', 'les archives des ports'),
  'local-financing': words('local financing', 'la financiación local', 'le financement local'),
  'fish-markets': words('fish markets', 'las lonjas', 'les criées'),
  'cruise-traffic': words('cruise traffic', 'el tráfico de cruceros', 'le trafic des croisières'),
  'dune-restoration': words('dune restoration', 'la restauración de dunas', 'la restauration des dunes'),
  'night-transport': words('night transport', 'el transporte nocturno', 'les transports de nuit'),
  'youth-councils': words('youth councils', 'los consejos juveniles', 'les conseils de jeunes'),
} as const;
export type SubjectId = keyof typeof SUBJECTS;
export const SUBJECT_IDS = Object.keys(SUBJECTS) as SubjectId[];

/** What is done with a subject, by list; `*` stands for the subject. */
export const DEEDS = {
  actions: [
    words('Publish the guide to *', 'Publicar la guía sobre *', 'Publier le guide sur *'),
    words('Survey member towns on *', 'Encuestar a las villas sobre *', 'Sonder les villes sur *'),
    words('Map *', 'Cartografiar *', 'Cartographier *'),
    words('Translate the toolkit on *', 'Traducir la caja de herramientas sobre *', 'Traduire l’outil sur *'),
    words('Advise three towns on *', 'Asesorar a tres villas sobre *', 'Conseiller trois villes sur *'),
  ],
  events: [
    words('Webinar on *', 'Seminario web sobre *', 'Webinaire sur *'),
    words('Forum on *', 'Foro sobre *', 'Forum sur *'),
    words('Training week on *', 'Semana de formación sobre *', 'Semaine de formation sur *'),
    words('Round table on *', 'Mesa redonda sobre *', 'Table ronde sur *'),
  ],
  milestones: [
    words('Charter on * adopted', 'Carta sobre * aprobada', 'Charte sur * adoptée'),
    words('Budget for * approved', 'Presupuesto para * aprobado', 'Budget pour * approuvé'),
  ],
  projects: [
    words('Pilot project on *', 'Proyecto piloto sobre *', 'Projet pilote sur *'),
    words('Exchange programme on *', 'Programa de intercambio sobre *', 'Programme d’échange sur *'),
  ],
} as const satisfies Record<string, readonly Words[]>;

export const PEOPLE = ['secretariat', 'learning-team', 'finance-desk', 'press-office', 'member-services'];
export const PLACES = [
  'grayhaven',
  'villasal',
  'port-aux-dunes',
  'eastquay',
  'rocamar',
  'bellerive',
  'online',
];
export const TOWNS = [
  'Grayhaven',
  'Villasal',
  'Eastquay',
  'Rocamar',
  'Bellerive',
  'Northmole',
  'Puerto Claro',
];
export const PARTNERS = ['coastal-council', 'river-basin-union', 'ferry-operators', 'marine-institute'];
export const SERVICES = ['quay-exchange', 'tide-school', 'harbour-observatory'];
export const TAGS = ['members', 'board', 'public', 'draft', 'translation', 'travel', 'press'];
export const CONDITIONS = [
  'budget availability',
  'a host town',
  'approval by the board',
  'funding by partners',
];
export const NOTES = [
  'The venue is not confirmed',
  'Two towns asked to host it; the board decides in March',
  'Follows the recommendations of the last assembly',
  'Interpretation into three languages is needed',
  'The partners pay for travel, the association for the rooms',
];
