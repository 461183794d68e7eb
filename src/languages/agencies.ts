// News agencies as they sign their reports, in lower case; the same in every language.

const words = (list: string): string[] => list.split('|')

/** "dpa", "reuters". Longer names of desks and services ("dpa-infocom") stand under their own. */
export const agencies: ReadonlySet<string> = new Set([
  // international
  ...words('afp|ap|apa|dpa|reuters|rtr|upi|ips|bloomberg|xinhua|tass|itar-tass|interfax|ria|ria novosti|kyodo|yonhap|pti|ani'),
  ...words('efe|ansa|belga|anp|lusa|ntb|tt|ritzau|stt|pap|čtk|ctk|tasr|mti|hina|fena|tanjug|bta|agerpres|lrt|bns|elta|leta'),
  ...words('ukrinform|unian|belta|kazinform|anadolu|aa|irna|isna|fars|tasnim|mehr|saba|wafa|sana|mena|petra|qna|spa|wam|kuna'),
  ...words(
    'aps|map|tap|nan|ena|kna uk|aap|nzpa|cp|the canadian press|cns|cna|kcna|vna|antara|bernama|prensa latina|telam|andina',
  ),
  ...words('afpd|ap/dpa|cnn|cnn wire|bbc|npr|cbs|abc news|jta|ens|pa|press association|pa media|ptd|the associated press'),
  // German-speaking
  ...words('ddp|dapd|dts|dpa-afx|dpa afx|dpa-infocom|dpa/tmn|tmn|dpaq|epd|kna|kap|kath.ch|sid|ots|afx|dj|dow jones|pte'),
  ...words('sda|keystone-sda|keystone|ats|awp|vwd|rnd|idea|apa-ots|apa/dpa|spa|hdb|lsw|lby|lno|lrs|lnw|lhe'),
])

/** Those of at most three letters that are meant when they stand in small ones at an article's end; others may be who wrote it, "(map)". */
export const shortAgencies: ReadonlySet<string> = new Set(words('dpa|afp|apa|epd|kna|sid|sda|upi|dts|rtr|awp|ots'))
