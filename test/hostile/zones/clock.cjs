// Preloaded into a process of wp: its clock stands still at WP_CLOCK.
const instant = Date.parse(process.env.WP_CLOCK);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(instant);
    else super(...given);
  }

  static now() {
    return instant;
  }
};
