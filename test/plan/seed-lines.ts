/** The lines of the Secretariat General Work Plan 2019 in document order, each with the record made from it. */

export interface SeedLine {
  /** The line as printed: without the bullet and the link markup. */
  text: string;
  /** What was a link: the whole text, or these words of it. */
  link?: true | string;
  /** The month of the table row, or the label of the list. */
  under?: string;
  /** Its own record; a bare label has none. */
  id?: string;
  /** Indicators and referenced records taken from the same line. */
  also?: string[];
}

interface SeedSection {
  theme: string;
  title: string;
  description?: string;
  services?: string;
  subjects?: string;
  lines: SeedLine[];
}

export const seedSections: SeedSection[] = [
  {
    theme: 'positioning',
    title: 'Positioning and advocacy at global level',
    subjects:
      'metropolitan governance, local financing, gender equality, social inclusion, local economic development, adequate housing, migrations, mobility',
    lines: [
      {
        text: 'Policy debate within the Board of Directors Meeting',
        under: 'Related Metropolis products, services and actions',
        id: 'policy-debate',
      },
      {
        text: 'Endorsement of policy statements and declarations',
        under: 'Related Metropolis products, services and actions',
        id: 'policy-statements',
      },
      {
        text: 'Participation at outstanding global events',
        under: 'Related Metropolis products, services and actions',
        id: 'global-events',
      },
      { text: '2019 Women4Climate Conference (C40)', under: 'February', id: 'women4climate' },
      {
        text: 'Second Annual Meeting of the Malaga Coalition on municipal investment finance',
        under: 'March',
        id: 'malaga-coalition',
      },
      {
        text: 'Policy debate within the Metropolis Board of Directors meeting',
        under: 'April',
        id: 'board-policy-debate',
      },
      { text: 'II Urban 20 Mayors Summit', link: true, under: 'May', id: 'urban-20-mayors' },
      {
        text: 'V European Metropolitan Authorities Forum',
        link: true,
        under: 'June',
        id: 'metropolitan-authorities',
      },
      {
        text: 'International conference of the World Observatory on Subnational Government Finance and Investment',
        link: true,
        under: 'June',
        id: 'world-observatory',
      },
      { text: '2019 Chicago Forum on Global Cities', link: true, under: 'June', id: 'chicago-forum' },
      {
        text: '7th UN High-level Political Forum on Sustainable Development (HLPF 2019) "Empowering people and ensuring inclusiveness and equality"',
        under: 'July',
        id: 'hlpf',
      },
      {
        text: 'High-level Political Forum under the auspices of the General Assembly, and Local and Regional Governments Forum (Local2030)',
        link: true,
        under: 'September',
        id: 'hlpf-local2030',
      },
      { text: 'Metropolitan Day', link: true, under: 'October', id: 'metropolitan-day' },
      {
        text: 'V World Forum of Local Economic Development',
        link: true,
        under: 'October',
        id: 'local-development-forum',
      },
      {
        text: 'UCLG World Congress and Local and Regional Governments Summit',
        under: 'November',
        id: 'uclg-congress',
      },
      { text: 'Smart City Expo World Congress Barcelona', under: 'November', id: 'smart-city-expo' },
      { text: 'Other: MoU with UITP and C40', id: 'mou-uitp-c40' },
    ],
  },
  {
    theme: 'hub',
    title: 'Hub of knowledge',
    services: 'Policy transfer platform, Metropolis Urban Innovation',
    lines: [
      {
        text: 'Rebrand the platform: PTP becomes “use” (urban sustainability exchange), February-March',
        link: 'Rebrand the platform: PTP becomes “use”',
        under: 'Improvement and development of the Policy transfer platform',
        id: 'rebrand-platform',
      },
      {
        text: 'Link it with the SDGs',
        under: 'Improvement and development of the Policy transfer platform',
        id: 'platform-sdgs',
      },
      {
        text: 'Include gender vision in the platform',
        under: 'Improvement and development of the Policy transfer platform',
        id: 'platform-gender',
      },
      {
        text: 'Increase the number of users, as well as, the number of case studies and experts',
        under: 'Improvement and development of the Policy transfer platform',
        id: 'platform-growth',
        also: ['platform-users', 'platform-case-studies', 'platform-experts'],
      },
      {
        text: 'Develop the platform as a tool of learning and capacity building',
        under: 'Improvement and development of the Policy transfer platform',
        id: 'platform-learning',
      },
      {
        text: 'Webinar on Urban innovation, March',
        under: 'Metropolis Urban Innovation',
        id: 'innovation-webinar',
      },
      {
        text: 'Global forum in Guangzhou, June',
        under: 'Metropolis Urban Innovation',
        id: 'guangzhou-forum',
      },
      {
        text: 'Thought leaders. Guangzhou, tbc',
        under: 'Metropolis Urban Innovation',
        id: 'thought-leaders',
      },
      {
        text: 'Promote the 5th edition of the Guangzhou Award, 2020',
        link: true,
        under: 'Metropolis Urban Innovation',
        id: 'promote-guangzhou-award',
        also: ['guangzhou-award'],
      },
      {
        text: 'Training and communication actions',
        under: 'Metropolis Urban Innovation',
        id: 'innovation-training',
      },
    ],
  },
  {
    theme: 'implementation',
    title: 'Implementation of knowledge',
    services: 'Pilot Projects',
    lines: [
      {
        text: 'Closure of 6 Pilot Projects and a single event to present the conclusions:',
        id: 'pilot-closures',
      },
      {
        text: 'METROAirports: socioeconomic impact and uses of new-generation airport',
        id: 'metro-airports',
      },
      { text: 'Innovations of revitalization strategies by the urban project', id: 'revitalization' },
      { text: 'Surplus Food Network', id: 'surplus-food' },
      { text: 'Sustainable Cities Collaboratory', id: 'sustainable-cities' },
      { text: 'Metropolis Energy GovernAnce : MEGA', id: 'mega' },
      { text: 'Intersectionality in Metropolitan LGBTI policies', id: 'lgbti-policies' },
      { text: 'Ongoing Pilot Projects:' },
      {
        text: 'Metropolis in movement: towards the construction of a Master Plan for Integral Mobility',
        id: 'integral-mobility',
      },
      { text: 'Start of 4 new Pilot Projects (subject to budget availability):', id: 'pilot-starts' },
      {
        text: "Cooperation between Public Innovation Labs for increased citizen engagement and services' co-creation",
        id: 'innovation-labs',
      },
      {
        text: 'Integral water management for adaptation to Climate Change in the Metropolis',
        id: 'water-management',
      },
      {
        text: 'Participatory democracy in the framework of the new governance for human, sustainable and inclusive development',
        id: 'participatory-democracy',
      },
      {
        text: 'Dialogue between cities: Tactical Urbanism and Citizen Participation',
        id: 'tactical-urbanism',
      },
      {
        text: 'Several workshops and other format events will take place in the framework of the Pilot Projects.',
        id: 'pilot-workshops',
      },
      {
        text: 'A single event to present the conclusions of those Pilot Projects ending in 2019',
        link: true,
        id: 'pilot-conclusions',
      },
    ],
  },
  {
    theme: 'dissemination',
    title: 'Dissemination of knowledge',
    services: 'Metropolis Observatory and City Managers Community',
    subjects:
      'metropolitan governance, mobility, urban innovation, inequalities, climate change, public private partnerships, internationalization of cities',
    lines: [
      {
        text: 'New issue papers on different subjects: internationalization, mobility, digitalization, etc.',
        id: 'issue-papers',
      },
      {
        text: 'Presentation of the Metropolitan Indicators System, June',
        link: 'Presentation of the Metropolitan Indicators System',
        id: 'indicators-system',
      },
      { text: 'Metropolitan chapter of the GOLD V Report', id: 'gold-v-chapter' },
      { text: 'African Metropolises Report', id: 'african-metropolises' },
      { text: 'Wave of action on public space and gender', id: 'wave-of-action' },
      {
        text: 'Participation at UCLG Communities of Practice: transparency and mobility',
        id: 'communities-of-practice',
      },
      {
        text: 'City Managers Community annual meeting (digitalization), November',
        link: 'City Managers Community annual meeting',
        id: 'city-managers-meeting',
      },
      {
        text: 'Development of the Observatory section within the Metropolis website',
        id: 'observatory-section',
      },
      {
        text: 'Training and capacity building: several online (mainly webinars) and on-site training courses will take place.',
        id: 'training-courses',
      },
    ],
  },
  {
    theme: 'gender',
    title: 'Gender mainstreaming',
    description:
      'Actions addressed to provide a gender vision in all dynamics and structures, through the creation of a gender speech aligned with the SDG, which will position Metropolis as an international leader in gender urban policies.',
    lines: [
      { text: 'Relaunch of Gender keys', id: 'gender-keys' },
      { text: 'Adhesion to some international campaigns (mainly, 8 March)', id: 'international-campaigns' },
      { text: 'Gender impact assessment', id: 'gender-impact' },
      {
        text: '2nd phase of "Safety and public space: mapping metropolitan gender policies"',
        id: 'gender-policies-map',
      },
      {
        text: 'Side-event on public space in the framework of a global event',
        link: true,
        id: 'public-space-side-event',
      },
    ],
  },
  {
    theme: 'governance',
    title: 'Internal governance culture',
    description: 'Actions to further strengthen the internal governance of our association:',
    lines: [
      { text: 'Follow-up of the implementation of the new membership fees system', id: 'membership-fees' },
      {
        text: 'Update of Statutes (Governance Committee created in Gauteng, August 2018)',
        id: 'statutes',
        also: ['governance-committee'],
      },
      { text: 'Arrangements to legally register Metropolis in Spain', id: 'legal-registration' },
      { text: 'Full development of the fundraising strategy', id: 'fundraising' },
      {
        text: '2019 Metropolis Board of Directors meeting in the framework of UCLG Executive Bureau',
        link: '2019 Metropolis Board of Directors meeting',
        under: 'Statutory meetings',
        id: 'board-meeting',
      },
      { text: 'Regional Secretaries Meeting', under: 'Statutory meetings', id: 'regional-secretaries' },
      {
        text: 'Executive Bureau and Financial committee meeting',
        under: 'Statutory meetings',
        id: 'executive-bureau',
      },
      {
        text: 'Preparatory activities for the 13th Metropolis World Congress. Guangzhou, 2020',
        under: 'Statutory meetings',
        id: 'congress-preparation',
        also: ['world-congress'],
      },
    ],
  },
];
